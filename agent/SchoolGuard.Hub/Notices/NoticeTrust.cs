using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using SchoolGuard.Hub.Hosting;

namespace SchoolGuard.Hub.Notices;

/// <summary>Whom notices are handed to: servers that an authority of this machine vouches for, or one of the school's own.</summary>
internal sealed class NoticeTrust(IOptions<HubOptions> options)
{
    private const string ServerUse = "1.3.6.1.5.5.7.3.1";

    private readonly X509Certificate2Collection own = TryRead(options.Value.Notices.Authorities) ?? [];

    /// <summary>Whether the school has authorities of its own: without, the platform's check is the one that counts.</summary>
    public bool HasOwn => own.Count > 0;

    /// <returns>Null: the file is not there, or holds no certificate.</returns>
    public static X509Certificate2Collection? TryRead(string file)
    {
        if (file.Length == 0) return [];
        try
        {
            var read = new X509Certificate2Collection();
            read.ImportFromPemFile(file);
            return read.Count > 0 ? read : null;
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The platform's verdict counts where it is good; a wrong name is never made good.</summary>
    public bool IsTrusted(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors is SslPolicyErrors.None || (HasOwn && errors is SslPolicyErrors.RemoteCertificateChainErrors && certificate is X509Certificate2 shown && IsOwn(shown, chain));

    private bool IsOwn(X509Certificate2 shown, X509Chain? chain)
    {
        using var again = new X509Chain
        {
            ChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                // A school's own authority tells nobody of certificates that it took back.
                RevocationMode = X509RevocationMode.NoCheck,
                ApplicationPolicy = { new Oid(ServerUse) },
                DisableCertificateDownloads = true,
            },
        };
        again.ChainPolicy.CustomTrustStore.AddRange(own);
        foreach (var element in chain?.ChainElements.AsEnumerable() ?? []) again.ChainPolicy.ExtraStore.Add(element.Certificate);
        return again.Build(shown);
    }
}
