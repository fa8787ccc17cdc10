using System.Security.Cryptography;
using Google.Protobuf;
using SchoolGuard.Bundles.Permissions;
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

    /// <summary>Signs a lesson's grant.</summary>
    /// <returns>A serialised SignedGrant, as devices take it.</returns>
    public byte[] Sign(Grant grant)
    {
        var (payload, signature) = Sign(GrantMapping.ToWire(grant));
        return new V1.SignedGrant { Payload = payload, Signature = signature }.ToByteArray();
    }

    /// <summary>Signs a permission.</summary>
    /// <returns>A serialised SignedPermission, as devices take it.</returns>
    public byte[] Sign(PermissionGrant permission)
    {
        var (payload, signature) = Sign(PermissionMapping.ToWire(permission));
        return new V1.SignedPermission { Payload = payload, Signature = signature }.ToByteArray();
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();

    private (ByteString Payload, ByteString Signature) Sign(IMessage message)
    {
        var payload = message.ToByteArray();
        return (UnsafeByteOperations.UnsafeWrap(payload), UnsafeByteOperations.UnsafeWrap(P256.Sign(key, payload)));
    }
}
