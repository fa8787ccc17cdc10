using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using NodaTime;
using SchoolGuard.Hub.Hosting;

namespace SchoolGuard.Hub.Keys;

/// <summary>What the hub shows to whoever connects. Made by its authority, and again in good time before it expires.</summary>
internal sealed class ServerCertificate(DataFolder data, Authority authority, IOptions<HubOptions> options, IClock clock) : IDisposable
{
    private static readonly Duration Lifetime = Duration.FromDays(2 * 365);
    private static readonly Duration RenewedBefore = Duration.FromDays(60);

    private readonly Lock gate = new();
    private X509Certificate2? current;
    private SslStreamCertificateContext? context;

    /// <summary>What a device that has nothing but a token knows the hub by.</summary>
    public string Fingerprint => Current.GetCertHashString(HashAlgorithmName.SHA256);

    public X509Certificate2 Current
    {
        get
        {
            lock (gate)
            {
                if (current is null && File.Exists(data.ServerKey)) Show(Read());
                if (current is null || ExpiresSoon(current)) Show(Make());
                return current!;
            }
        }
    }

    /// <summary>What TLS needs of it, one for all connections: made for each anew, it would cost each a chain to build and a context to keep.</summary>
    public SslStreamCertificateContext Context
    {
        get
        {
            lock (gate)
            {
                _ = Current;
                return context!;
            }
        }
    }

    public void Dispose() => current?.Dispose();

    private void Show(X509Certificate2 certificate) => (current, context) = (certificate, SslStreamCertificateContext.Create(certificate, additionalCertificates: null, offline: true));

    private bool ExpiresSoon(X509Certificate2 certificate) =>
        Instant.FromDateTimeUtc(certificate.NotAfter.ToUniversalTime()) - RenewedBefore < clock.GetCurrentInstant();

    private X509Certificate2 Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = authority.IssueServer(new PublicKey(key), Names(), Lifetime);
        SecretFile.Write(data.ServerKey, PemFile.Write(made, key));
        return Read();
    }

    /// <summary>With its key in the form that TLS takes on every system.</summary>
    private X509Certificate2 Read()
    {
        var (certificate, key) = PemFile.Read(data.ServerKey);
        using (certificate)
        using (key)
        {
            using var joined = certificate.CopyWithPrivateKey(key);
            return X509CertificateLoader.LoadPkcs12(joined.Export(X509ContentType.Pkcs12), password: null);
        }
    }

    private SubjectAlternativeNameBuilder Names()
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        foreach (var address in new[] { options.Value.Listen, options.Value.Address }.Where(address => address.Length > 0))
        {
            var host = new Uri(address).DnsSafeHost;
            if (IPAddress.TryParse(host, out var ip)) names.AddIpAddress(ip);
            else names.AddDnsName(host);
        }

        return names;
    }
}
