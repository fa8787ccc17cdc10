using NodaTime;
using SchoolGuard.Hub.Settings;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters;

/// <summary>How old the roster in force is, and when devices stop believing it.</summary>
internal sealed class RosterAge(SettingsBook settings, IClock clock)
{
    /// <summary>As the settings say, or by default.</summary>
    public int MostDays => (settings.LastKnown?.Settings?.Roster ?? new RosterSettings()).MostDays;

    /// <returns>Whole days; null without a roster.</returns>
    public int? DaysOf(RosterInForce roster) => roster.Taken is { } taken ? (clock.GetCurrentInstant() - taken).Days : null;
}
