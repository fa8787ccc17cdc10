using System.Numerics;
using System.Security.Cryptography;

namespace SchoolGuard.Bundles.Signing;

/// <summary>ECDSA over P-256 with SHA-256: the one way in which anything is signed.</summary>
internal static class P256
{
    private const string CurveOid = "1.2.840.10045.3.1.7";
    private const int HalfLength = 32;

    // The order of the curve's group (FIPS 186-4, D.1.2.3).
    private static readonly BigInteger Order = new(Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551"), isUnsigned: true, isBigEndian: true);

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

    /// <summary>Signs; of the two signatures that verify, s and the order less s, the one with the lower s.</summary>
    public static byte[] Sign(ECDsa key, byte[] payload)
    {
        var signature = key.SignData(payload, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        if (IsLower(signature)) return signature;
        var lower = (Order - SecondHalf(signature)).ToByteArray(isUnsigned: true, isBigEndian: true);
        signature.AsSpan(HalfLength).Clear();
        lower.CopyTo(signature.AsSpan((2 * HalfLength) - lower.Length));
        return signature;
    }

    /// <summary>Whether this is the one of the two that <see cref="Sign"/> makes, where a signed file must have no second form.</summary>
    public static bool IsLower(ReadOnlySpan<byte> signature) => signature.Length == 2 * HalfLength && SecondHalf(signature) <= Order / 2;

    private static BigInteger SecondHalf(ReadOnlySpan<byte> signature) => new(signature[HalfLength..], isUnsigned: true, isBigEndian: true);

    public static bool Verifies(ECDsa key, ReadOnlySpan<byte> payload, ReadOnlySpan<byte> signature) =>
        key.VerifyData(payload, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
}
