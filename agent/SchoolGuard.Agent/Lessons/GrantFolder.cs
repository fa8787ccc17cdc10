using System.Security.Cryptography;
using System.Text;
using NodaTime;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Lessons;

/// <summary>The accepted grants as the hub signed them, one file a lesson, so that lessons survive a restart away from the hub.</summary>
internal sealed class GrantFolder(StateFolder state)
{
    /// <summary>
    /// How long a lesson's last revision is kept after its end: an earlier revision with a later end, handed over again, must find it there.
    /// </summary>
    public static Duration Keep { get; } = Duration.FromDays(30);

    private const string Suffix = ".grant";

    public static string NameOf(string lessonId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lessonId))) + Suffix;

    public IEnumerable<string> Files() => Directory.Exists(state.Grants) ? Directory.EnumerateFiles(state.Grants, "*" + Suffix).Order(StringComparer.Ordinal) : [];

    /// <exception cref="IOException">The disk is full: what was held of the lesson before is still there.</exception>
    public void Write(string lessonId, ReadOnlySpan<byte> signedGrant)
    {
        Directory.CreateDirectory(state.Grants);
        DurableFile.Write(Path.Combine(state.Grants, NameOf(lessonId)), signedGrant);
    }

    public void Remove(string lessonId) => File.Delete(Path.Combine(state.Grants, NameOf(lessonId)));
}
