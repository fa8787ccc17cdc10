using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analysis.Facts;
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
        let alike = evidence.Redundant.Any(other => other.Rule == each.Covering[0] && other.Covering.Count == 1 && other.Covering[0] == each.Rule)
        select Rule.Over(
            Covering.BoxesOf(evidence.Analysis, each.Rule),
            evidence.Rules[each.Rule].Span,
            alike ? $"this rule and {evidence.Name(each.Covering)} do the same" : $"this rule changes nothing: {evidence.Name(each.Covering)} covers it",
            each.Cure(evidence),
            evidence.Related(each.Covering, Redundancy.Covers(evidence, each.Covering[0])));
}
