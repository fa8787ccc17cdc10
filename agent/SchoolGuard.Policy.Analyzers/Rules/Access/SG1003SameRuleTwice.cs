using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>SG1003: same rule twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameRuleTwice : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG1003", FindingSeverity.Warning, "same rule twice", "Access");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Each
        where evidence.Analysis.Rules[each.Index].IsPossible
        let first = evidence.FirstAlike[each.Index]
        where first < each.Index
        select Rule.Over(
            Covering.BoxesOf(evidence.Analysis, each.Index),
            each.Rule.Span,
            $"this is {evidence.Name([first])} again",
            "remove one of them; if both clauses ask for it, name the other one in the comment",
            evidence.Related([first], "the same rule"));
}
