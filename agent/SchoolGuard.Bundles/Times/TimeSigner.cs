using System.Security.Cryptography;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using NodaTime;
using SchoolGuard.Bundles.Signing;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Times;

/// <summary>Signs the hub's time with its private key.</summary>
public sealed class TimeSigner : IDisposable
{
    private readonly ECDsa key;

    private TimeSigner(ECDsa key) => this.key = key;

    // So that a signed time is never taken for anything else that the same key signs.
    internal static ReadOnlySpan<byte> Purpose => "schoolguard time\n"u8;

    /// <summary>Reads a private key.</summary>
    /// <param name="pem">The text of a PEM file with a private key over P-256.</param>
    /// <exception cref="ArgumentException">There is no such key in it.</exception>
    public static TimeSigner FromPem(string pem) =>
        new(P256.TryRead(pem) is { } key && P256.HasPrivateHalf(key) ? key : throw new ArgumentException("no private key over P-256", nameof(pem)));

    /// <summary>Answers a device.</summary>
    /// <param name="now">The hub's time.</param>
    /// <param name="nonce">What the device sent, so that it knows the answer to be newer than its question.</param>
    public V1.SignedTime Sign(Instant now, ByteString nonce)
    {
        var payload = new V1.HubTime { Nonce = nonce, Now = Timestamp.FromDateTime(now.ToDateTimeUtc()) }.ToByteArray();
        return new V1.SignedTime { Payload = ByteString.CopyFrom(payload), Signature = ByteString.CopyFrom(P256.Sign(key, [.. Purpose, .. payload])) };
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();
}
