using SchoolGuard.Benchmarks.Figures;
using SchoolGuard.Benchmarks.Policies;
using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Benchmarks.Analysis;

/// <summary>What a policy of so many rules costs.</summary>
/// <param name="Rules">How many access rules.</param>
/// <param name="Counts">How many kinds of everything they tell apart.</param>
/// <param name="Analysis">Sorting the situations, the facts about every rule, and the verdicts on the proofs; of a policy that has been read.</param>
/// <param name="Review">Everything that `check` does: reading, analysis, and all findings in words.</param>
/// <param name="Findings">How many findings.</param>
internal sealed record Growth(int Rules, SpaceCounts Counts, Cost Analysis, Cost Review, int Findings)
{
    private static readonly KnownSites Known = CatalogueSites.Embedded;
    private static readonly ReviewOptions Options = new();

    public static Growth Measure(int rules, TimeSpan duration)
    {
        var text = TrustPolicy.Write(rules);
        var document = PolicyDocuments.Read(text);
        var counts = default(SpaceCounts);
        var findings = 0;
        var analysis = Cost.Of(duration, _ =>
        {
            var all = PolicyAnalysis.TryCreate(document, Known, out var overflow) ?? throw new InvalidOperationException($"{rules} rules are too large to analyse: {overflow}");
            if (all.Rules.Count != rules || all.Proofs.Count != document.Proofs.Count) throw new InvalidOperationException("the analysis is of another policy");
            counts = all.Space.Counts;
        });
        var review = Cost.Of(duration, _ => findings = PolicyReview.Of(PolicyDocuments.FileName, text, Options).Findings.Count);
        return new Growth(rules, counts, analysis, review, findings);
    }
}
