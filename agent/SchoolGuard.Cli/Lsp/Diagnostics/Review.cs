using SchoolGuard.Cli.Policies;
using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Lsp.Diagnostics;

/// <summary>Something found, with the fixes that are offered for it.</summary>
internal sealed record Reviewed(Finding Finding, IReadOnlyList<Fix> Fixes);

/// <summary>A way to mend what was found.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Edits">The stretches that it changes, by their offsets in the text as it is.</param>
internal sealed record Fix(string Title, IReadOnlyList<FixEdit> Edits);

/// <summary>New text for a stretch.</summary>
internal sealed record FixEdit(int Start, int Length, string NewText);

/// <summary>The one place at which a policy's text becomes findings and fixes.</summary>
/// <param name="Found">What is found, in source order.</param>
/// <param name="Analysis">The policy over every situation there is; null if it has errors or is too large.</param>
internal sealed record Review(IReadOnlyList<Reviewed> Found, PolicyAnalysis? Analysis)
{
    public static Review Of(string path, string text, IEnumerable<string>? clauses)
    {
        var review = PolicySource.Review(path, text, clauses?.ToList());
        return new Review([.. review.Findings.Select(finding => new Reviewed(finding, [.. NearestName.FixesOf(finding, text)]))], review.Analysis);
    }
}
