using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Schools;

namespace SchoolGuard.Hub.Lessons.People;

/// <summary>The school day that it is. Worked out once for a roster and a day.</summary>
internal sealed class SchoolDays(RosterBook rosters, SchoolTime time)
{
    private Known? known;

    public async Task<SchoolDay> TodayAsync()
    {
        var date = await time.TodayAsync();
        var roster = await rosters.CurrentAsync();
        if (Volatile.Read(ref known) is { } held && held.Version == roster.Version && held.Day.Date == date) return held.Day;
        var made = new SchoolDay(roster.Roster, date);
        Volatile.Write(ref known, new Known(roster.Version, made));
        return made;
    }

    private sealed record Known(long Version, SchoolDay Day);
}
