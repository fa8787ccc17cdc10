using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>A school's own authority, and a server's certificate of it for an address.</summary>
internal sealed class TestAuthority : IDisposable
{
    private const string ServerUse = "1.3.6.1.5.5.7.3.1";

    private readonly TemporaryFolder folder = new();

    /// <param name="address">What the server's certificate is for.</param>
    public TestAuthority(IPAddress? address = null)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Wynstones School", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        using var authority = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        Server = Certify(authority, address ?? IPAddress.Loopback, now);
        File.WriteAllText(AuthorityFile, authority.ExportCertificatePem());
        File.WriteAllText(ServerFile, Server.ExportCertificatePem());
        using var serverKey = Server.GetECDsaPrivateKey()!;
        File.WriteAllText(ServerKeyFile, serverKey.ExportPkcs8PrivateKeyPem());
    }

    public X509Certificate2 Server { get; }

    public string AuthorityFile => folder.File("authority.pem");

    public string ServerFile => folder.File("server.pem");

    public string ServerKeyFile => folder.File("server-key.pem");

    public void Dispose()
    {
        Server.Dispose();
        folder.Dispose();
    }

    private static X509Certificate2 Certify(X509Certificate2 authority, IPAddress address, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=server", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(address);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerUse)], critical: false));
        using var made = request.Create(authority, now.AddDays(-1), now.AddDays(10), RandomNumberGenerator.GetBytes(8));
        using var joined = made.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(joined.Export(X509ContentType.Pkcs12), password: null, X509KeyStorageFlags.Exportable);
    }
}
