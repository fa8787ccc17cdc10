using NodaTime;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Publishing;

namespace SchoolGuard.Hub.Schools;

/// <summary>The school's time: the zone of its policy, never the machine's.</summary>
internal sealed class SchoolTime(Publications publications, PolicyKeyFile policyKey, IClock clock)
{
    private const string Unsaid = "Europe/London";

    private (long Counter, DateTimeZone Zone) held = (0, DateTimeZoneProviders.Tzdb[Unsaid]);

    public async Task<DateTimeZone> ZoneAsync()
    {
        var counter = await publications.LastCounterAsync();
        if (counter != held.Counter && await publications.FindAsync(counter) is { } bundle && ZoneOf(bundle) is { } zone) held = (counter, zone);
        return held.Zone;
    }

    public async Task<LocalDate> TodayAsync() => clock.GetCurrentInstant().InZone(await ZoneAsync()).Date;

    private DateTimeZone? ZoneOf(PublishedBundle bundle)
    {
        using var key = policyKey.TryReadPem() is { } pem ? BundleKey.TryRead(pem) : null;
        return key is not null && BundleReader.Read(bundle.File, key).Bundle is { } read ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(read.Policy.Header.TimeZone) : null;
    }
}
