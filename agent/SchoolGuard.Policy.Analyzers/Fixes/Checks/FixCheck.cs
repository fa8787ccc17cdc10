using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Fixes.Checks;

/// <summary>Whether a fix may be offered.</summary>
internal static class FixCheck
{
    /// <summary>A policy that reads must mean the same; in one that does not, an unknown name must become known without bringing another error.</summary>
    public static bool IsSafe(PolicyReview review, Finding finding, string path, string fixedText, CancellationToken cancellation)
    {
        var after = PolicyReader.Read(path, fixedText, review.Options.Reading, cancellation);
        return review.Document is { } before
            ? after.Document is { } changed && SameMeaning.Of(before, changed, review.Options.Reading.Sites)
            : finding.Descriptor == UnknownName.Rule.Descriptor && OnlyMissing(finding, review.Reading, after);
    }

    private static bool OnlyMissing(Finding finding, PolicyReading before, PolicyReading after)
    {
        var known = ErrorsOf(before).ToList();
        known.Remove((finding.Descriptor.Id, finding.Message));
        return ErrorsOf(after).All(known.Remove);
    }

    private static IEnumerable<(string Id, string Message)> ErrorsOf(PolicyReading reading) =>
        reading.Findings.Where(finding => finding.Severity is FindingSeverity.Error).Select(finding => (finding.Descriptor.Id, finding.Message));
}
