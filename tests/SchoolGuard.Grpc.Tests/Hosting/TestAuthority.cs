using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>A certificate authority of a test's own, with a server and a client.</summary>
internal sealed class TestAuthority : IDisposable
{
    private static readonly DateTimeOffset From = DateTimeOffset.UnixEpoch;
    private static readonly DateTimeOffset To = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private readonly X509Certificate2 authority;

    public TestAuthority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=SchoolGuard test authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        authority = request.CreateSelfSigned(From, To);
        folder.Write("authority.pem", authority.ExportCertificatePem());
        Server = Issue("CN=localhost", "server", 1);
        Client = Issue("CN=device-17", "client", 2);
    }

    public X509Certificate2 Server { get; }

    public X509Certificate2 Client { get; }

    /// <summary>What Peers/ read.</summary>
    public object ServerFiles => new { authority = folder.File("authority.pem"), certificate = folder.File("server.pem"), key = folder.File("server.key") };

    public object ClientFiles => new { authority = folder.File("authority.pem"), certificate = folder.File("client.pem"), key = folder.File("client.key") };

    public object NoFiles => new { authority = folder.File("authority.pem") };

    /// <summary>Trusts this authority and nobody else.</summary>
    public X509ChainPolicy Trust => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { authority },
        RevocationMode = X509RevocationMode.NoCheck,
    };

    public SslClientAuthenticationOptions ClientOptions(bool withCertificate) => new()
    {
        CertificateChainPolicy = Trust,
        ClientCertificates = withCertificate ? [Client] : [],
    };

    public void Dispose()
    {
        Server.Dispose();
        Client.Dispose();
        authority.Dispose();
        folder.Dispose();
    }

    private X509Certificate2 Issue(string subject, string name, byte serial)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var issued = request.Create(authority, From, To, [serial]);
        using var certificate = issued.CopyWithPrivateKey(key);
        folder.Write(name + ".pem", certificate.ExportCertificatePem());
        folder.Write(name + ".key", key.ExportPkcs8PrivateKeyPem());
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
    }
}
