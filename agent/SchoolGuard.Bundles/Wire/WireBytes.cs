using Google.Protobuf;

namespace SchoolGuard.Bundles.Wire;

/// <summary>Reads messages out of bytes that anybody may have written.</summary>
internal static class WireBytes
{
    /// <returns>The message, or null where the bytes are none.</returns>
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
}
