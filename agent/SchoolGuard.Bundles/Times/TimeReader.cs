using Google.Protobuf;
using NodaTime;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Bundles.Wire;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Times;

/// <summary>Reads signed times.</summary>
public static class TimeReader
{
    /// <summary>Proves that the hub gave this time in answer to this device.</summary>
    /// <param name="answer">What came.</param>
    /// <param name="key">The hub's public key.</param>
    /// <param name="nonce">What the device sent last.</param>
    /// <returns>The earliest that it can be now, or null for anything else.</returns>
    public static Instant? TryRead(V1.SignedTime answer, HubKey key, ByteString nonce)
    {
        if (!key.Verifies([.. TimeSigner.Purpose, .. answer.Payload.Span], answer.Signature.Span)) return null;
        return WireBytes.TryRead(V1.HubTime.Parser, answer.Payload.Span) is { Now: { } now } time && time.Nonce.Equals(nonce) && !nonce.IsEmpty
            ? Instant.FromDateTimeUtc(now.ToDateTime())
            : null;
    }
}
