using NodaTime;
using SchoolGuard.Policy.Decisions.Time;

namespace SchoolGuard.Policy.Tests.Schools;

internal sealed class TestZone(DateTimeZone zone) : IZone
{
    public ZoneStretch StretchAt(long minute)
    {
        var interval = zone.GetZoneInterval(Instant.FromUnixTimeSeconds(60 * minute));
        return new ZoneStretch(interval.HasEnd ? interval.End.ToUnixTimeSeconds() / 60 : long.MaxValue, interval.WallOffset.Seconds / 60);
    }
}
