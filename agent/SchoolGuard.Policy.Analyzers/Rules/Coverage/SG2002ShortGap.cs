using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Coverage;

/// <summary>SG2002: gap of less than 15 minutes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShortGap : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG2002", FindingSeverity.Warning, "gap of less than 15 minutes", "Coverage");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from gap in evidence.Analysis.Gaps
        select Rule.Over(
            gap.Region,
            evidence.Rules[gap.Rules[0]].Span,
            $"a short gap: no rule speaks of these minutes, and just before and just after it is {(gap.IsDenied ? "denied" : "allowed")}",
            "let the times meet: an end is the first minute that no longer belongs",
            evidence.Related(gap.Rules.Skip(1), "decides beside the gap"));
}
