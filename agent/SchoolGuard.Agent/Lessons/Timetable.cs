using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Lessons;

/// <summary>One pupil's lessons, running or to come. At any instant at most one holds: of those in force, the later signed.</summary>
internal sealed class Timetable
{
    private readonly ImmutableArray<HeldLesson> lessons;

    public Timetable(IEnumerable<HeldLesson> lessons) =>
        this.lessons = [.. lessons.OrderByDescending(lesson => lesson.Grant.SignedAt).ThenBy(lesson => lesson.Grant.LessonId, StringComparer.Ordinal)];

    public static Timetable Empty { get; } = new([]);

    public HeldLesson? At(Instant instant) => lessons.FirstOrDefault(lesson => lesson.IsInForceAt(instant));

    /// <summary>The next instant at which another lesson may hold, or null.</summary>
    public Instant? NextChangeAfter(Instant instant)
    {
        Instant? next = null;
        foreach (var lesson in lessons)
        {
            Consider(lesson.Grant.Start);
            Consider(lesson.Grant.End);
        }

        return next;

        void Consider(Instant change)
        {
            if (change > instant && (next is null || change < next)) next = change;
        }
    }

    /// <summary>Which of the lessons open a site: the same text for sites that all of them treat alike.</summary>
    public string SignatureOf(Site site) =>
        lessons.IsEmpty ? "" : string.Concat(lessons.Select(lesson => lesson.Sites.Contains(site) ? '1' : '0'));
}
