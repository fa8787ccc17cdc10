using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>SG1004: redundant: one other rule covers it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CoveredByOne : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG1004", FindingSeverity.Warning, "redundant: one other rule covers it", "Access");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Redundant
        where each.Covering.Count == 1
        let either = each.IsMutual(evidence)
        select Rule.Over(
            evidence.Analysis.Policy.Applies(each.Rule),
            evidence.Rules[each.Rule].Span,
            either ? $"this rule and {evidence.Name(each.Covering)} do the same" : $"this rule changes nothing: {evidence.Name(each.Covering)} covers it",
            either ? "remove either of them, not both" : "remove it, or change it if it was meant to say more",
            evidence.Related(each.Covering, Redundancy.Covers(evidence, each.Covering[0])));
}
