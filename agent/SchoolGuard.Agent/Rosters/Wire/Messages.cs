using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using NodaTime;

namespace SchoolGuard.Agent.Rosters.Wire;

/// <summary>Reads messages out of bytes that may be damaged.</summary>
internal static class Messages
{
    private static readonly long FirstSecond = Instant.FromUtc(1970, 1, 1, 0, 0).ToUnixTimeSeconds();
    private static readonly long LastSecond = Instant.FromUtc(9999, 12, 31, 0, 0).ToUnixTimeSeconds();

    public static T? TryRead<T>(MessageParser<T> parser, ReadOnlySpan<byte> bytes)
        where T : class, IMessage<T>
    {
        try
        {
            return parser.ParseFrom(bytes);
        }
        catch (Exception fault) when (fault is InvalidProtocolBufferException or IndexOutOfRangeException)
        {
            // Google.Protobuf 3.25 reads past its buffer where an unknown group breaks off.
            return null;
        }
    }

    /// <returns>The instant, to the second, or null where the message is missing or no time.</returns>
    public static Instant? TimeOf(Timestamp? time) =>
        time is not null && time.Seconds >= FirstSecond && time.Seconds <= LastSecond ? Instant.FromUnixTimeSeconds(time.Seconds) : null;

    public static Timestamp TimeOf(Instant instant) => new() { Seconds = instant.ToUnixTimeSeconds() };
}
