using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>SG1005: redundant: several other rules together cover it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CoveredBySeveral : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG1005", FindingSeverity.Warning, "redundant: several other rules together cover it", "Access");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Redundant
        where each.Covering.Count > 1
        select Rule.Over(
            Covering.BoxesOf(evidence.Analysis, each.Rule),
            evidence.Rules[each.Rule].Span,
            $"this rule changes nothing: {evidence.Name(each.Covering)} together cover it",
            each.Cure(evidence),
            [.. each.Covering.SelectMany(rule => evidence.Related([rule], evidence.Rules[rule].Effect == evidence.Rules[each.Rule].Effect ? "covers a part of it" : "denies a part of it"))]);
}
