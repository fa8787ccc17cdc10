using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Check;

/// <summary>A policy file and what was found in it.</summary>
internal sealed record CheckedFile(string Path, string Text, IReadOnlyList<Finding> Findings)
{
    /// <returns>Null and a fault if the file cannot be read.</returns>
    public static CheckedFile? TryRead(string path, IReadOnlyCollection<string>? clauses, out string fault) =>
        Files.TryReadText(path, out var text, out fault) ? new CheckedFile(path, text, PolicySource.Review(path, text, clauses).Findings) : null;
}
