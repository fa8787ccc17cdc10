using NodaTime;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Lessons;

/// <summary>Which lessons run, and which of them holds for a pupil: the later authorised, as on the devices.</summary>
internal sealed class LessonFinder(LessonBook book, IClock clock)
{
    /// <summary>All that run, the later authorised first.</summary>
    public async Task<IReadOnlyList<Lesson>> RunningAsync()
    {
        var now = clock.GetCurrentInstant();
        return [.. (await book.ListLiveAsync(now)).Where(lesson => lesson.IsRunningAt(now)).OrderByDescending(lesson => lesson.Authorised).ThenBy(lesson => lesson.Id, StringComparer.Ordinal)];
    }

    public async Task<Lesson?> OfPupilAsync(RosterPerson pupil) => (await RunningAsync()).FirstOrDefault(lesson => IsFor(lesson, pupil));

    public static bool IsFor(Lesson lesson, RosterPerson pupil) => pupil.TeachingGroups.Contains(lesson.Group, StringComparer.Ordinal);
}
