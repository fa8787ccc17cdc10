using System.Security.Cryptography;
using System.Text;
using NodaTime;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Grants;

/// <summary>The accepted grants as the hub signed them, one file each, so that they survive a restart away from the hub.</summary>
internal sealed class GrantFolder(string path, string suffix)
{
    /// <summary>How long a grant's last revision is kept after its end: an earlier revision with a later end, handed over again, must find it there.</summary>
    public static Duration Keep { get; } = Duration.FromDays(30);

    public string Path => path;

    public IEnumerable<string> Files() => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*" + suffix).Order(StringComparer.Ordinal) : [];

    /// <exception cref="IOException">The disk is full: what was held before is still there.</exception>
    public void Write(string id, ReadOnlySpan<byte> signed)
    {
        Directory.CreateDirectory(path);
        DurableFile.Write(FileOf(id), signed);
    }

    public void Remove(string id) => File.Delete(FileOf(id));

    private string FileOf(string id) => System.IO.Path.Combine(path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id))) + suffix);
}
