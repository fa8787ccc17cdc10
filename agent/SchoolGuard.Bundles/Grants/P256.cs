using System.Security.Cryptography;

namespace SchoolGuard.Bundles.Grants;

/// <summary>Reads keys and refuses every curve but one.</summary>
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
}
