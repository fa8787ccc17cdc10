using NodaTime;
using SchoolGuard.Hub.Policies;
using SchoolGuard.Hub.Publishing;

namespace SchoolGuard.Hub.Schools;

/// <summary>The school's time: the zone of its policy, never the machine's.</summary>
internal sealed class SchoolTime(Publications publications, PolicyShelf shelf, IClock clock)
{
    private const string Unsaid = "Europe/London";

    private (long Counter, DateTimeZone Zone) held = (0, DateTimeZoneProviders.Tzdb[Unsaid]);

    public async Task<DateTimeZone> ZoneAsync()
    {
        var counter = await publications.LastCounterAsync();
        if (counter != held.Counter && await shelf.FindAsync(counter) is { } sheet && DateTimeZoneProviders.Tzdb.GetZoneOrNull(sheet.Table.Header.TimeZone) is { } zone) held = (counter, zone);
        return held.Zone;
    }

    public async Task<LocalDate> TodayAsync() => clock.GetCurrentInstant().InZone(await ZoneAsync()).Date;
}
