using NodaTime;
using SchoolGuard.Policy.Decisions.Time;

namespace SchoolGuard.School;

/// <summary>A zone of the IANA database. Minutes count from 1970-01-01T00:00Z.</summary>
public sealed class NodaZone(DateTimeZone zone) : IZone
{
    private const long SecondsPerMinute = 60;
    private static readonly long FirstMinute = MinuteOf(Instant.MinValue) + 1;
    private static readonly long LastMinute = MinuteOf(Instant.MaxValue) - 1;

    /// <summary>The zone as NodaTime knows it.</summary>
    public DateTimeZone Zone => zone;

    /// <summary>The zone of an IANA id such as <c>Europe/London</c>, or null if there is none.</summary>
    public static NodaZone? TryGet(string ianaId) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(ianaId) is { } zone ? new NodaZone(zone) : null;

    public ZoneStretch StretchAt(long minute)
    {
        var interval = zone.GetZoneInterval(InstantOf(minute));
        return new ZoneStretch(interval.HasEnd ? EndOf(interval.End) : long.MaxValue, OffsetMinutes(interval.WallOffset));
    }

    /// <summary>The minute in which a wall time occurs: the earlier if it occurs twice, null if clocks skip it.</summary>
    public long? ToMinute(LocalDateTime wall)
    {
        var mapping = zone.MapLocal(wall);
        return mapping.Count == 0 ? null : MinuteOf(mapping.First().ToInstant());
    }

    /// <summary>The wall time of a minute.</summary>
    public LocalDateTime ToLocal(long minute) => InstantOf(minute).InZone(zone).LocalDateTime;

    /// <summary>The minute in which an instant lies.</summary>
    public static long MinuteOf(Instant instant) => (long)Math.Floor(instant.ToUnixTimeSeconds() / (double)SecondsPerMinute);

    private static Instant InstantOf(long minute) => Instant.FromUnixTimeSeconds(Math.Clamp(minute, FirstMinute, LastMinute) * SecondsPerMinute);

    /// <summary>Some zones changed at odd seconds long ago; a stretch then lasts to the end of that minute.</summary>
    private static long EndOf(Instant end) => MinuteOf(end) + (end.ToUnixTimeSeconds() % SecondsPerMinute == 0 ? 0 : 1);

    private static int OffsetMinutes(Offset offset) => (int)Math.Floor(offset.Seconds / (double)SecondsPerMinute);
}
