using System.Security.Cryptography;

namespace SchoolGuard.Bundles.Signing;

/// <summary>ECDSA over P-256 with SHA-256: the one way in which anything is signed.</summary>
internal static class P256
{
    private const string CurveOid = "1.2.840.10045.3.1.7";

    public static ECDsa? TryRead(string pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value is CurveOid) return key;
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            // Not a key: said by the null below.
        }

        key.Dispose();
        return null;
    }

    public static bool HasPrivateHalf(ECDsa key)
    {
        try
        {
            return key.ExportParameters(includePrivateParameters: true).D is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public static byte[] Sign(ECDsa key, byte[] payload) =>
        key.SignData(payload, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    public static bool Verifies(ECDsa key, ReadOnlySpan<byte> payload, ReadOnlySpan<byte> signature) =>
        key.VerifyData(payload, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
}
