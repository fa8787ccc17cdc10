using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Lessons;

/// <summary>One pupil's lessons, running or to come. At any instant at most one holds: of those in force, the later signed.</summary>
internal sealed class Timetable
{
    private readonly ImmutableArray<HeldLesson> lessons;

    public Timetable(IEnumerable<HeldLesson> lessons) =>
        this.lessons = [.. lessons.OrderByDescending(lesson => lesson.Grant.SignedAt).ThenBy(lesson => lesson.Id, StringComparer.Ordinal)];

    public static Timetable Empty { get; } = new([]);

    public HeldLesson? At(Instant instant) => lessons.FirstOrDefault(lesson => lesson.IsInForceAt(instant));

    /// <summary>The next instant at which another lesson may hold, or null.</summary>
    public Instant? NextChangeAfter(Instant instant) => lessons.NextChangeAfter(instant);

    /// <summary>Which of the lessons open a site: the same text for sites that all of them treat alike.</summary>
    public string SignatureOf(Site site) => lessons.IsEmpty ? "" : lessons.SignatureOf(site);
}
