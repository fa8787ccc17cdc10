using System.Security.Cryptography;

namespace SchoolGuard.Bundles.Signing;

/// <summary>The public key that a school's bundles are signed with: ECDSA over P-256.</summary>
public sealed class BundleKey : IDisposable
{
    private readonly ECDsa key;

    private BundleKey(ECDsa key) => this.key = key;

    /// <summary>Reads a PEM file's text.</summary>
    /// <param name="pem">The text; a private key serves too, of which the public half is used.</param>
    /// <returns>The key, or null if the text holds none over P-256.</returns>
    public static BundleKey? TryRead(string pem) => P256.TryRead(pem) is { } key ? new BundleKey(key) : null;

    /// <inheritdoc />
    public void Dispose() => key.Dispose();

    internal bool Verifies(ReadOnlySpan<byte> payload, ReadOnlySpan<byte> signature) => P256.IsLower(signature) && P256.Verifies(key, payload, signature);
}
