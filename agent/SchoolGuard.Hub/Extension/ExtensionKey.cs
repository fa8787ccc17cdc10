using System.Security.Cryptography;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Keys;

namespace SchoolGuard.Hub.Extension;

/// <summary>What the school's copy of the browser extension is signed with, made at the hub's first start. The extension's id follows from it: with another key it is another extension to every browser.</summary>
internal sealed class ExtensionKey : IDisposable
{
    /// <summary>CRX3 knows RSA and P-256; browsers' own tools make RSA keys of this size.</summary>
    private const int Bits = 2048;

    /// <summary>Of the hash of the public key; the id.</summary>
    private const int IdBytes = 16;

    private readonly RSA key;

    public ExtensionKey(DataFolder data)
    {
        if (!File.Exists(data.ExtensionKey)) SecretFile.Write(data.ExtensionKey, Make());
        key = Read(data.ExtensionKey);
        Public = key.ExportSubjectPublicKeyInfo();
    }

    /// <summary>SubjectPublicKeyInfo, DER.</summary>
    public byte[] Public { get; }

    /// <summary>The id as browsers write it: 32 letters from a to p.</summary>
    public string Id => IdOf(Public);

    /// <summary>The id as a packed extension holds it.</summary>
    public byte[] RawId => RawIdOf(Public);

    /// <summary>The id of the extension whose public key this is.</summary>
    public static string IdOf(ReadOnlySpan<byte> publicKey) =>
        string.Concat(RawIdOf(publicKey).SelectMany(part => new[] { (char)('a' + (part >> 4)), (char)('a' + (part & 15)) }));

    /// <summary>RSASSA-PKCS1-v1_5 with SHA-256: the same for the same bytes.</summary>
    public byte[] Sign(byte[] data) => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public void Dispose() => key.Dispose();

    private static byte[] RawIdOf(ReadOnlySpan<byte> publicKey) => SHA256.HashData(publicKey)[..IdBytes];

    private static string Make()
    {
        using var made = RSA.Create(Bits);
        return made.ExportPkcs8PrivateKeyPem() + "\n";
    }

    private static RSA Read(string path)
    {
        var read = RSA.Create();
        try
        {
            read.ImportFromPem(File.ReadAllText(path));
            _ = read.ExportParameters(includePrivateParameters: true);
            return read;
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            read.Dispose();
            throw new IOException($"`{path}` holds no private RSA key: restore it from a backup", fault);
        }
    }
}
