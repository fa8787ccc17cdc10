using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using NodaTime;
using SchoolGuard.Hub.Hosting;

namespace SchoolGuard.Hub.Keys;

/// <summary>The hub's own certificate authority, made at its first start: it certifies the hub and the school's devices, and nobody else trusts it.</summary>
internal sealed class Authority : IDisposable
{
    private const string ServerUse = "1.3.6.1.5.5.7.3.1";
    private const string ClientUse = "1.3.6.1.5.5.7.3.2";
    private const int SerialBytes = 16;

    // A device whose clock is a little behind the hub's must not find its certificate not valid yet.
    private static readonly Duration Backdated = Duration.FromDays(1);
    private static readonly Duration Lifetime = Duration.FromDays(20 * 365);

    private readonly IClock clock;
    private readonly ECDsa key;

    public Authority(DataFolder data, IClock clock)
    {
        this.clock = clock;
        if (!File.Exists(data.AuthorityKey)) SecretFile.Write(data.AuthorityKey, Make(clock.GetCurrentInstant()));
        (Certificate, key) = PemFile.Read(data.AuthorityKey);
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>Certifies the hub under the names by which it may be called.</summary>
    public X509Certificate2 IssueServer(PublicKey publicKey, SubjectAlternativeNameBuilder names, Duration lifetime)
    {
        var request = new CertificateRequest(new X500DistinguishedName("CN=SchoolGuard hub"), publicKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        return Issue(request, ServerUse, lifetime);
    }

    /// <summary>Certifies a device.</summary>
    public X509Certificate2 IssueDevice(PublicKey publicKey, string deviceId, Duration lifetime) =>
        Issue(new CertificateRequest(new X500DistinguishedName($"CN={deviceId}"), publicKey, HashAlgorithmName.SHA256), ClientUse, lifetime);

    /// <returns>The device that a certificate was issued to, or null: it is another authority's, not a device's, or has expired.</returns>
    public string? DeviceOf(X509Certificate2 certificate)
    {
        using var chain = new X509Chain { ChainPolicy = DevicesOnly() };
        return chain.Build(certificate) ? certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false) : null;
    }

    /// <summary>A secret that the hubs with this key share, and that says nothing about the key.</summary>
    public byte[] Derive(string purpose, int length) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.ExportParameters(includePrivateParameters: true).D!, length, info: Encoding.UTF8.GetBytes(purpose));

    public void Dispose()
    {
        Certificate.Dispose();
        key.Dispose();
    }

    private static string Make(Instant now)
    {
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=SchoolGuard hub authority", made, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        using var certificate = request.CreateSelfSigned((now - Backdated).ToDateTimeOffset(), (now + Lifetime).ToDateTimeOffset());
        return PemFile.Write(certificate, made);
    }

    private X509Certificate2 Issue(CertificateRequest request, string use, Duration lifetime)
    {
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(use)], critical: true));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(Certificate, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        var now = clock.GetCurrentInstant();
        return request.Create(
            Certificate.SubjectName,
            X509SignatureGenerator.CreateForECDsa(key),
            (now - Backdated).ToDateTimeOffset(),
            (now + lifetime).ToDateTimeOffset(),
            RandomNumberGenerator.GetBytes(SerialBytes));
    }

    private X509ChainPolicy DevicesOnly() => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { Certificate },
        RevocationMode = X509RevocationMode.NoCheck,
        ApplicationPolicy = { new Oid(ClientUse) },
        DisableCertificateDownloads = true,
        VerificationTimeIgnored = false,
        VerificationTime = clock.GetCurrentInstant().ToDateTimeUtc(),
    };
}
