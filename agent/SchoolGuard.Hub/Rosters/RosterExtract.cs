using System.Security.Cryptography;
using System.Text;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters;

/// <summary>What is kept of a roster's files: what is read of them, and no password.</summary>
/// <param name="Files">By their names.</param>
/// <param name="Sha256">What two of the same content have in common.</param>
internal sealed record RosterExtract(IReadOnlyDictionary<string, byte[]> Files, string Sha256)
{
    public static RosterExtract Of(IReadOnlyDictionary<string, byte[]> files)
    {
        var extract = RosterFiles.Extract(files);
        return new RosterExtract(extract, HashOf(extract));
    }

    private static string HashOf(IReadOnlyDictionary<string, byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
