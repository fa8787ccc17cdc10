using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>The certificates of a fleet, by the devices' numbers, in a folder that several processes share. All have one key: what is measured is the hub, which never sees it.</summary>
internal sealed class DeviceCertificates
{
    private const string KeyFile = "key.pem";
    private const string AuthorityFile = "authority.pem";

    private readonly ECDsa key = ECDsa.Create();

    public DeviceCertificates(string folder)
    {
        Folder = folder;
        key.ImportFromPem(File.ReadAllText(Path.Combine(folder, KeyFile)));
        Authority = X509Certificate2.CreateFromPem(File.ReadAllText(Path.Combine(folder, AuthorityFile)));
    }

    public string Folder { get; }

    public X509Certificate2 Authority { get; }

    /// <summary>What certificates are issued for.</summary>
    public PublicKey PublicKey => new(key);

    /// <summary>Begins a folder.</summary>
    public static DeviceCertificates Create(string folder, X509Certificate2 authority)
    {
        using var shared = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, KeyFile), shared.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Combine(folder, AuthorityFile), authority.ExportCertificatePem());
        return new DeviceCertificates(folder);
    }

    public void Add(int device, X509Certificate2 certificate) => File.WriteAllBytes(FileOf(device), certificate.RawData);

    public X509Certificate2 Certificate(int device)
    {
        using var certificate = X509CertificateLoader.LoadCertificateFromFile(FileOf(device));
        return certificate.CopyWithPrivateKey(key);
    }

    private string FileOf(int device) => Path.Combine(Folder, $"{device}.der");
}
