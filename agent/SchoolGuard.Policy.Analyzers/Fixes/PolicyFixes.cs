using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Fixes.Checks;
using SchoolGuard.Policy.Analyzers.Fixes.Edits;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Rules.Access;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Fixes;

/// <summary>
/// Fixes for findings. One is offered only if the policy means the same after it, which is proved each time: the same is allowed, denied, left to the
/// default and not governed in every situation, and header, lesson ceilings, posting rules and proofs say the same.
/// </summary>
public static class PolicyFixes
{
    /// <summary>No policy needs as many; one that did would be mended by running it again.</summary>
    private const int MostFixes = 1_000;

    private static readonly Dictionary<string, Func<PolicyFile, PolicyReview, Finding, PolicyFix?>> Makers = new(StringComparer.Ordinal)
    {
        [SaidTwice.Rule.Descriptor.Id] = RemoveValue.Make,
        [UnknownName.Rule.Descriptor.Id] = ReplaceName.Make,
        [SameRuleTwice.Rule.Descriptor.Id] = RemoveRule.Repeated,
        [CoveredByOne.Rule.Descriptor.Id] = RemoveRule.Covered,
        [CoveredBySeveral.Rule.Descriptor.Id] = RemoveRule.Covered,
        [CouldBeOne.Rule.Descriptor.Id] = JoinRules.Make,
        [ValueWithoutEffect.Rule.Descriptor.Id] = RemoveValue.Make,
    };

    /// <summary>The ids of the findings that may have a fix.</summary>
    public static IReadOnlyCollection<string> Ids => Makers.Keys;

    /// <summary>The fix for a finding.</summary>
    /// <param name="review">The review that found it.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="cancellation">Ends the proof.</param>
    /// <returns>Null if there is none that leaves the policy's meaning as it is.</returns>
    public static PolicyFix? For(PolicyReview review, Finding finding, CancellationToken cancellation = default)
    {
        if (review.Reading.Root is not { } root || !Makers.TryGetValue(finding.Descriptor.Id, out var make)) return null;
        var file = new PolicyFile(root, review.Reading.Text);
        return make(file, review, finding) is { } fix && FixCheck.IsSafe(review, finding, file.Path, fix.Apply(file.Text), cancellation) ? fix : null;
    }

    /// <summary>
    /// Makes every fix there is, one at a time and each on a new review, because one may leave nothing for another to do: of two rules that each make
    /// the other superfluous, one stays. Errors come first, then warnings, then notes; of equals the last one in the file, so that what was written first stays.
    /// </summary>
    /// <param name="path">The file's name for findings; nothing is opened.</param>
    /// <param name="text">What it says.</param>
    /// <param name="options">What to know beyond the file.</param>
    /// <param name="ids">The ids of the findings to mend; null: all.</param>
    /// <param name="cancellation">Ends it, with nothing fixed.</param>
    public static FixedPolicy All(string path, string text, ReviewOptions options, IReadOnlyCollection<string>? ids = null, CancellationToken cancellation = default)
    {
        var lines = SourceText.From(text).Lines;
        var done = new List<AppliedFix>();
        var review = PolicyReview.Of(path, text, options, cancellation);
        while (done.Count < MostFixes && Next(review, ids, cancellation) is var (finding, fix))
        {
            var origin = Enumerable.Reverse(done).Aggregate(finding.Span.Start, (position, earlier) => earlier.Fix.OriginOf(position));
            done.Add(new AppliedFix(finding, fix, lines.GetLinePosition(origin).Line + 1));
            text = fix.Apply(text);
            review = PolicyReview.Of(path, text, options, cancellation);
        }

        return new FixedPolicy(text, done, review);
    }

    private static (Finding Finding, PolicyFix Fix)? Next(PolicyReview review, IReadOnlyCollection<string>? ids, CancellationToken cancellation) => review.Findings
        .Reverse()
        .Where(finding => ids is null || ids.Contains(finding.Descriptor.Id, StringComparer.Ordinal))
        .OrderByDescending(finding => finding.Descriptor.Severity)
        .Select(finding => For(review, finding, cancellation) is { } fix ? ((Finding, PolicyFix)?)(finding, fix) : null)
        .FirstOrDefault(found => found is not null);
}
