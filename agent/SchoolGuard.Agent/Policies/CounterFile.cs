using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Policies;

/// <summary>The highest counter of any bundle that this device has held, and which bundle that was.</summary>
internal readonly record struct CounterMark(ulong Counter, string Bundle)
{
    /// <summary>Whether a bundle may take effect: it is above the mark, or the very one that set it.</summary>
    public bool Admits(ulong counter, string bundle) =>
        counter > Counter || (counter == Counter && string.Equals(bundle, Bundle, StringComparison.Ordinal));
}

/// <summary>Keeps the mark: the counter, a space, the bundle's SHA-256.</summary>
internal static class CounterFile
{
    public static string Identify(ReadOnlySpan<byte> bundle) => Convert.ToHexStringLower(SHA256.HashData(bundle));

    /// <returns>The mark, zero if there has never been a bundle; null if the file holds something else.</returns>
    public static CounterMark? Read(string path)
    {
        if (!File.Exists(path)) return new CounterMark(0, "");
        var parts = File.ReadAllText(path).Trim().Split(' ');
        return parts.Length == 2 && parts[1].Length == 2 * SHA256.HashSizeInBytes && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var counter)
            ? new CounterMark(counter, parts[1])
            : null;
    }

    public static void Write(string path, CounterMark mark) =>
        DurableFile.Write(path, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{mark.Counter} {mark.Bundle}\n")));
}
