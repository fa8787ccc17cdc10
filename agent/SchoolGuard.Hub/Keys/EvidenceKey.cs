using System.Security.Cryptography;
using SchoolGuard.Bundles.Evidence;
using SchoolGuard.Hub.Hosting;

namespace SchoolGuard.Hub.Keys;

/// <summary>What devices seal evidence to, made at the hub's first start. The store alone, or a copy of it, shows nothing of it.</summary>
internal sealed class EvidenceKey : IDisposable
{
    private readonly ECDiffieHellman key = ECDiffieHellman.Create();

    public EvidenceKey(DataFolder data)
    {
        if (!File.Exists(data.EvidenceKey)) SecretFile.Write(data.EvidenceKey, Make());
        try
        {
            key.ImportFromPem(File.ReadAllText(data.EvidenceKey));
            PublicKey = key.ExportSubjectPublicKeyInfo();
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new IOException($"`{data.EvidenceKey}` holds no private key over P-256: restore it from a backup", fault);
        }
    }

    /// <summary>SubjectPublicKeyInfo.</summary>
    public byte[] PublicKey { get; }

    /// <returns>What was sealed, or null if it was not to this key under this id.</returns>
    public byte[]? TryOpen(string id, ReadOnlySpan<byte> envelope) => EvidenceEnvelope.TryOpen(key, id, envelope);

    public void Dispose() => key.Dispose();

    private static string Make()
    {
        using var made = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        return made.ExportPkcs8PrivateKeyPem() + "\n";
    }
}
