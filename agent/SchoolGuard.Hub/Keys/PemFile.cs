using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SchoolGuard.Hub.Keys;

/// <summary>A certificate and its key in one file, so that they are never of two different days.</summary>
internal static class PemFile
{
    public static string Write(X509Certificate2 certificate, ECDsa key) => certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n";

    /// <exception cref="IOException">There is no such pair in the file.</exception>
    public static (X509Certificate2 Certificate, ECDsa Key) Read(string path)
    {
        var key = ECDsa.Create();
        try
        {
            var text = File.ReadAllText(path);
            key.ImportFromPem(text);
            return (X509Certificate2.CreateFromPem(text), key);
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new IOException($"`{path}` holds no certificate with its key: restore it from a backup", fault);
        }
    }
}
