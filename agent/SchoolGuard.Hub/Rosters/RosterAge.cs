using NodaTime;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters;

/// <summary>How old the roster in force is, and when devices stop believing it.</summary>
internal sealed class RosterAge(DataFolder data, IClock clock)
{
    /// <summary>As school.json says, or by default.</summary>
    public int MostDays => ((File.Exists(data.School) ? SchoolFile.Load(data.School).Settings?.Roster : null) ?? new RosterSettings()).MostDays;

    /// <returns>Whole days; null without a roster.</returns>
    public int? DaysOf(RosterInForce roster) => roster.Taken is { } taken ? (clock.GetCurrentInstant() - taken).Days : null;
}
