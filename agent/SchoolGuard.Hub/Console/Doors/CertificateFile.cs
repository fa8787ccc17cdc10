using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SchoolGuard.Hub.Console.Doors;

/// <summary>A certificate with its key and those that vouch for it, out of the files that a school has of it.</summary>
internal sealed record CertificateFile(X509Certificate2 Certificate, X509Certificate2Collection Others)
{
    private const string Pem = "-----BEGIN";

    /// <returns>The certificate, or why there is none, with the cure.</returns>
    public static (CertificateFile? Found, string Fault) Read(string path, string keyPath, string password)
    {
        try
        {
            var text = File.ReadAllText(path);
            var isPem = text.Contains(Pem, StringComparison.Ordinal);
            if (isPem && keyPath.Length == 0 && !text.Contains("PRIVATE KEY", StringComparison.Ordinal)) return (null, $"`{path}` has no private key in it: name the key's file with --consolekey");
            var found = isPem ? ReadPem(path, keyPath.Length == 0 ? path : keyPath, password) : ReadPfx(path, password);
            return found.Certificate.HasPrivateKey ? (found, "") : (null, $"`{path}` has no private key in it: give the PKCS #12 file with its key");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, $"the console's certificate cannot be read ({fault.Message}): give PEM files or a PKCS #12 file that the hub's account may read, with --consolecertificate and --consolekey");
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            var files = keyPath.Length == 0 ? $"`{path}` makes" : $"`{path}` and `{keyPath}` make";
            return (null, $"{files} no certificate with its key ({fault.Message}): check that they belong together, and the password in SCHOOLGUARD_HUB_CONSOLEPASSWORD if there is one");
        }
    }

    private static CertificateFile ReadPem(string path, string keyPath, string password)
    {
        using var read = password.Length == 0 ? X509Certificate2.CreateFromPemFile(path, keyPath) : X509Certificate2.CreateFromEncryptedPemFile(path, password, keyPath);
        var all = new X509Certificate2Collection();
        all.ImportFromPemFile(path);
        // In the form that TLS takes on every system.
        return Of(X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), password: null), all);
    }

    private static CertificateFile ReadPfx(string path, string password)
    {
        var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password);
        return Of(all.FirstOrDefault(each => each.HasPrivateKey) ?? all[0], all);
    }

    private static CertificateFile Of(X509Certificate2 certificate, X509Certificate2Collection all) => new(certificate, [.. all.Where(each => !each.Equals(certificate))]);
}
