using System.Security.Cryptography;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Bundles.Times;
using SchoolGuard.Hub.Hosting;

namespace SchoolGuard.Hub.Keys;

/// <summary>What the hub signs lessons and its time with, made at its first start.</summary>
internal sealed class GrantKey : IDisposable
{
    public GrantKey(DataFolder data)
    {
        if (!File.Exists(data.GrantKey)) SecretFile.Write(data.GrantKey, Make());
        var pem = File.ReadAllText(data.GrantKey);
        try
        {
            Times = TimeSigner.FromPem(pem);
            Grants = GrantSigner.FromPem(pem);
        }
        catch (ArgumentException fault)
        {
            throw new IOException($"`{data.GrantKey}` holds no private key over P-256: restore it from a backup", fault);
        }

        PublicPem = PublicOf(pem);
    }

    public TimeSigner Times { get; }

    public GrantSigner Grants { get; }

    public string PublicPem { get; }

    public void Dispose()
    {
        Times.Dispose();
        Grants.Dispose();
    }

    private static string Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem() + "\n";
    }

    private static string PublicOf(string pem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key.ExportSubjectPublicKeyInfoPem() + "\n";
    }
}
