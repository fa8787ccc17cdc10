using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Fixes.Checks;

/// <summary>Whether a fix may be offered.</summary>
internal static class FixCheck
{
    /// <summary>A policy that reads must mean the same; in one that does not, an unknown name must become known.</summary>
    public static bool IsSafe(PolicyReview review, Finding finding, string path, string fixedText, CancellationToken cancellation)
    {
        var after = PolicyReader.Read(path, fixedText, review.Options.Reading, cancellation);
        return review.Document is { } before
            ? after.Document is { } changed && SameMeaning.Of(before, changed, review.Options.Reading.Sites)
            : finding.Descriptor == UnknownName.Rule.Descriptor && BecomesKnown(finding, review.Reading, after, fixedText.Length);
    }

    /// <summary>Errors further on may show only now that this word can be read; an error about the word itself, or about what it stands in, may not.</summary>
    private static bool BecomesKnown(Finding finding, PolicyReading before, PolicyReading after, int length)
    {
        var start = finding.Span.Start;
        var end = start + finding.Span.Length + length - before.Text.Length;
        var known = before.Findings.Select(error => (error.Descriptor.Id, error.Message)).ToList();
        return after.Findings
            .Where(error => error.Severity is FindingSeverity.Error && error.Span.Start < end && start < error.Span.Start + error.Span.Length)
            .All(error => known.Remove((error.Descriptor.Id, error.Message)) && error.Descriptor != UnknownName.Rule.Descriptor);
    }
}
