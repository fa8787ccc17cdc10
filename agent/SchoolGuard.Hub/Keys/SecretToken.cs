using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SchoolGuard.Hub.Keys;

/// <summary>Secrets that are given out once and kept only as hashes.</summary>
internal static class SecretToken
{
    private const int Bytes = 32;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
