using System.Security.Cryptography;

namespace SchoolGuard.Hub.Publishing;

/// <summary>A bundle as the school signed it.</summary>
internal sealed record PublishedBundle(long Counter, byte[] File)
{
    public string Identity => Convert.ToHexStringLower(SHA256.HashData(File));
}
