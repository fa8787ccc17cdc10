using Google.Protobuf.WellKnownTypes;
using NodaTime;

namespace SchoolGuard.Bundles.Wire;

/// <summary>Between instants and their messages.</summary>
internal static class WireTime
{
    // Timestamps beyond these years are not Timestamps (google/protobuf/timestamp.proto).
    private static readonly long FirstSecond = Instant.FromUtc(1, 1, 1, 0, 0).ToUnixTimeSeconds();
    private static readonly long LastSecond = Instant.FromUtc(9999, 12, 31, 23, 59, 59).ToUnixTimeSeconds();

    public static Timestamp Write(Instant instant) => Timestamp.FromDateTimeOffset(instant.ToDateTimeOffset());

    /// <returns>The instant, or null where the message is missing or no time.</returns>
    public static Instant? TryRead(Timestamp? time) =>
        time is { Nanos: >= 0 and < 1_000_000_000 } && time.Seconds >= FirstSecond && time.Seconds <= LastSecond
            ? Instant.FromUnixTimeSeconds(time.Seconds).PlusNanoseconds(time.Nanos)
            : null;
}
