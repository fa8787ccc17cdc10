using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Grpc.Net.Client;

namespace SchoolGuard.Protocol.Hubs;

/// <summary>The way to the school's hub: TLS, trusting that hub's own authority and nobody else.</summary>
public static class HubChannel
{
    private const string ServerUse = "1.3.6.1.5.5.7.3.1";

    /// <summary>Makes a channel for a device that has a token and nothing else yet.</summary>
    /// <param name="address">The hub's https address.</param>
    /// <param name="fingerprint">SHA-256 of the hub's certificate, hexadecimal, in either case, with or without colons.</param>
    public static GrpcChannel Pinned(string address, string fingerprint)
    {
        var wanted = fingerprint.Replace(":", "", StringComparison.Ordinal);
        return For(address, new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                certificate is not null && certificate.GetCertHashString(HashAlgorithmName.SHA256).Equals(wanted, StringComparison.OrdinalIgnoreCase),
        });
    }

    /// <summary>
    /// Makes a channel for those who belong to the hub. It is known by its authority, which certifies one hub and no other: by whatever name it is
    /// called, and whatever the caller's clock says, which the hub is there to correct.
    /// </summary>
    /// <param name="address">The hub's https address.</param>
    /// <param name="authority">The hub's authority.</param>
    /// <param name="client">A device's certificate with its key; null for an operator.</param>
    public static GrpcChannel Trusting(string address, X509Certificate2 authority, X509Certificate2? client = null) => For(address, new SslClientAuthenticationOptions
    {
        ClientCertificateContext = client is null ? null : SslStreamCertificateContext.Create(client, additionalCertificates: null, offline: true),
        RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is X509Certificate2 shown && IsHub(shown, authority),
    });

    private static bool IsHub(X509Certificate2 certificate, X509Certificate2 authority)
    {
        using var chain = new X509Chain
        {
            ChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { authority },
                RevocationMode = X509RevocationMode.NoCheck,
                ApplicationPolicy = { new Oid(ServerUse) },
                DisableCertificateDownloads = true,
                VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid,
            },
        };
        return chain.Build(certificate);
    }

    private static GrpcChannel For(string address, SslClientAuthenticationOptions tls) => GrpcChannel.ForAddress(address, new GrpcChannelOptions
    {
        HttpHandler = new SocketsHttpHandler
        {
            SslOptions = tls,
            UseProxy = false,
            KeepAlivePingDelay = TimeSpan.FromSeconds(30),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(20),
        },
        DisposeHttpClient = true,
    });
}
