using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Check;

/// <summary>A policy file and what was found in it.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Text">What it says.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Review">The review that found it, for fixes; null if the file was read only.</param>
internal sealed record CheckedFile(string Path, string Text, IReadOnlyList<Finding> Findings, PolicyReview? Review = null)
{
    /// <returns>Null and a fault if the file cannot be read.</returns>
    public static CheckedFile? TryRead(string path, IReadOnlyCollection<string>? clauses, out string fault)
    {
        if (!Files.TryReadText(path, out var text, out fault)) return null;
        var review = PolicySource.Review(path, text, clauses);
        return new CheckedFile(path, text, review.Findings, review);
    }
}
