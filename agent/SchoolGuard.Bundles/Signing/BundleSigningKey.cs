using System.Security.Cryptography;

namespace SchoolGuard.Bundles.Signing;

/// <summary>The private key that a school signs its bundles with: ECDSA over P-256.</summary>
public sealed class BundleSigningKey : IDisposable
{
    private readonly ECDsa key;

    private BundleSigningKey(ECDsa key) => this.key = key;

    /// <summary>Makes a new key.</summary>
    public static BundleSigningKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Reads a PEM file's text.</summary>
    /// <returns>The key, or null if the text holds no private key over P-256.</returns>
    public static BundleSigningKey? TryRead(string pem) =>
        P256.TryRead(pem) is { } key && P256.HasPrivateHalf(key) ? new BundleSigningKey(key) : null;

    /// <summary>The private key as a PEM file: keep it secret.</summary>
    public string ToPrivatePem() => key.ExportPkcs8PrivateKeyPem() + "\n";

    /// <summary>The public key as a PEM file: devices have it.</summary>
    public string ToPublicPem() => key.ExportSubjectPublicKeyInfoPem() + "\n";

    /// <inheritdoc />
    public void Dispose() => key.Dispose();

    internal byte[] Sign(byte[] payload) => P256.Sign(key, payload);
}
