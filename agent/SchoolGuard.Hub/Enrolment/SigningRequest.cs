using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SchoolGuard.Hub.Enrolment;

/// <summary>Reads what a device asks a certificate with. Of what it says only the key counts; what the device is, the hub says.</summary>
internal static class SigningRequest
{
    private const string P256 = "1.2.840.10045.3.1.7";

    /// <returns>The key, proven to be the asker's, or null if it is none over P-256.</returns>
    public static PublicKey? TryRead(ReadOnlySpan<byte> der)
    {
        try
        {
            var request = CertificateRequest.LoadSigningRequest(der, HashAlgorithmName.SHA256, out var read);
            if (read != der.Length) return null;
            using var key = request.PublicKey.GetECDsaPublicKey();
            return key?.ExportParameters(includePrivateParameters: false).Curve.Oid.Value is P256 ? request.PublicKey : null;
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
