using System.Security.Cryptography;
using Google.Protobuf;
using SchoolGuard.Bundles.Signing;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Grants;

/// <summary>Signs grants with the hub's private key.</summary>
public sealed class GrantSigner : IDisposable
{
    private readonly ECDsa key;

    private GrantSigner(ECDsa key) => this.key = key;

    /// <summary>Reads a private key.</summary>
    /// <param name="pem">The text of a PEM file with a private key over P-256.</param>
    /// <exception cref="ArgumentException">There is no such key in it.</exception>
    public static GrantSigner FromPem(string pem) =>
        new(P256.TryRead(pem) is { } key && P256.HasPrivateHalf(key) ? key : throw new ArgumentException("no private key over P-256: make one with `schoolguard keygen`", nameof(pem)));

    /// <summary>Signs a grant.</summary>
    /// <returns>A serialised SignedGrant, as devices take it.</returns>
    public byte[] Sign(Grant grant)
    {
        var payload = GrantMapping.ToWire(grant).ToByteArray();
        var signature = P256.Sign(key, payload);
        return new V1.SignedGrant { Payload = UnsafeByteOperations.UnsafeWrap(payload), Signature = UnsafeByteOperations.UnsafeWrap(signature) }.ToByteArray();
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();
}
