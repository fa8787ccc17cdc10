using SchoolGuard.Cli.Policies;

namespace SchoolGuard.Cli.Lsp.Documents;

internal static class FileUri
{
    /// <summary>The file that a URI names; null for one that is no file yet.</summary>
    public static string? PathOf(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile) return null;
        var path = parsed.LocalPath;
        // Editors write a drive as `c%3A`, in which .NET sees none.
        return path is ['/', var drive, ':', ..] && char.IsAsciiLetter(drive) ? path[1..] : path;
    }

    /// <summary>Whether a document is a policy, or no file yet and so may become one. Editors that go by language open every C# file.</summary>
    public static bool MayBePolicy(string uri) => PathOf(uri)?.EndsWith(LoadedPolicy.SourceSuffix, StringComparison.OrdinalIgnoreCase) ?? true;
}
