using NodaTime;
using SchoolGuard.Hub.Lessons.Limits;
using SchoolGuard.Hub.Rosters;

namespace SchoolGuard.Hub.Lessons.People;

/// <summary>The school day that it is, by the policy's zone.</summary>
internal sealed class SchoolDays(RosterBook rosters, LessonPolicies policies, IClock clock)
{
    // A hub without a policy authorises no lesson: only who is who is asked of it.
    private static readonly DateTimeZone BeforeAnyPolicy = DateTimeZone.Utc;

    private Known? known;

    public async Task<SchoolDay> TodayAsync()
    {
        var zone = (await policies.CurrentAsync())?.Zone.Zone ?? BeforeAnyPolicy;
        var date = clock.GetCurrentInstant().InZone(zone).Date;
        var roster = await rosters.CurrentAsync();
        if (Volatile.Read(ref known) is { } held && held.Version == roster.Version && held.Day.Date == date) return held.Day;
        var made = new SchoolDay(roster.Roster, date);
        Volatile.Write(ref known, new Known(roster.Version, made));
        return made;
    }

    private sealed record Known(long Version, SchoolDay Day);
}
