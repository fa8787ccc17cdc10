using System.Security.Cryptography;
using System.Text;

namespace SchoolGuard.Bundles.Evidence;

/// <summary>
/// Seals bytes to a key over P-256 so that only who has its private half can read them: an ephemeral key, ECDH, HKDF-SHA256, AES-256-GCM, all of
/// the framework. What is sealed is bound to its id, so that one item cannot be put in the place of another.
/// </summary>
/// <remarks>`SGE2`, the ephemeral public key (X then Y), the tag, the sealed bytes. The nonce may be zero: each key seals once.</remarks>
public static class EvidenceEnvelope
{
    private const int Coordinate = 32;
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private static ReadOnlySpan<byte> Mark => "SGE2"u8;

    private static int Overhead => Mark.Length + (2 * Coordinate) + TagLength;

    /// <summary>Seals an item.</summary>
    /// <param name="recipient">A public key, SubjectPublicKeyInfo.</param>
    /// <param name="id">What it is bound to.</param>
    /// <param name="plain">What is sealed.</param>
    /// <exception cref="CryptographicException">The key is none over P-256.</exception>
    public static byte[] Seal(ReadOnlySpan<byte> recipient, string id, ReadOnlySpan<byte> plain)
    {
        using var theirs = ECDiffieHellman.Create();
        theirs.ImportSubjectPublicKeyInfo(recipient, out _);
        using var ephemeral = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var point = PointOf(ephemeral);
        var envelope = new byte[Overhead + plain.Length];
        Mark.CopyTo(envelope);
        point.CopyTo(envelope, Mark.Length);
        using var cipher = new AesGcm(KeyOf(ephemeral, theirs.PublicKey, point, PointOf(theirs)), TagLength);
        cipher.Encrypt(new byte[NonceLength], plain, envelope.AsSpan(Overhead), envelope.AsSpan(Overhead - TagLength, TagLength), BoundTo(id));
        return envelope;
    }

    /// <summary>Opens an item.</summary>
    /// <returns>What was sealed, or null: it was altered, cut short, is another item or for another key.</returns>
    public static byte[]? TryOpen(ECDiffieHellman key, string id, ReadOnlySpan<byte> envelope)
    {
        if (envelope.Length < Overhead || !envelope.StartsWith(Mark)) return null;
        var point = envelope.Slice(Mark.Length, 2 * Coordinate).ToArray();
        var plain = new byte[envelope.Length - Overhead];
        try
        {
            using var ephemeral = ECDiffieHellman.Create(new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256,
                Q = new ECPoint { X = point[..Coordinate], Y = point[Coordinate..] },
            });
            using var cipher = new AesGcm(KeyOf(key, ephemeral.PublicKey, point, PointOf(key)), TagLength);
            cipher.Decrypt(new byte[NonceLength], envelope[Overhead..], envelope.Slice(Overhead - TagLength, TagLength), plain, BoundTo(id));
            return plain;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[] KeyOf(ECDiffieHellman mine, ECDiffieHellmanPublicKey theirs, byte[] ephemeral, byte[] recipient) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, mine.DeriveRawSecretAgreement(theirs), KeyLength, salt: [.. ephemeral, .. recipient], info: Encoding.ASCII.GetBytes("schoolguard evidence"));

    private static byte[] PointOf(ECDiffieHellman key)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        return parameters.Q is { X: { Length: Coordinate } x, Y: { Length: Coordinate } y } ? [.. x, .. y] : throw new CryptographicException("the key is none over P-256");
    }

    private static byte[] BoundTo(string id) => [.. Mark, .. Encoding.UTF8.GetBytes(id)];
}
