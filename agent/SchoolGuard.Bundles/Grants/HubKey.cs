using System.Security.Cryptography;
using SchoolGuard.Bundles.Signing;

namespace SchoolGuard.Bundles.Grants;

/// <summary>The public key that a school's hub signs lesson grants with: ECDSA over P-256.</summary>
public sealed class HubKey : IDisposable
{
    private readonly ECDsa key;

    private HubKey(ECDsa key) => this.key = key;

    /// <summary>Reads a PEM file's text.</summary>
    /// <param name="pem">The text; a private key serves too, of which the public half is used.</param>
    /// <returns>The key, or null if the text holds none over P-256.</returns>
    public static HubKey? TryRead(string pem) => P256.TryRead(pem) is { } key ? new HubKey(key) : null;

    /// <inheritdoc />
    public void Dispose() => key.Dispose();

    internal bool Verifies(ReadOnlySpan<byte> payload, ReadOnlySpan<byte> signature) => P256.Verifies(key, payload, signature);
}
