using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>SG1007: Allow partly overridden.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartlyOverridden : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG1007", FindingSeverity.Info, "Allow partly overridden", "Access");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Each
        where each.Rule.Effect is Effect.Allow && evidence.Analysis.Rules[each.Index] is { HasEffect: true, IsOverriddenSomewhere: true }
        let denials = Covering.Overriding(evidence.Analysis, each.Index)
        select Rule.Over(
            Covering.OverriddenBoxesOf(evidence.Analysis, each.Index),
            each.Rule.Span,
            $"a part of this is denied by {evidence.Name(denials)}",
            help: null,
            evidence.Related(denials, "denies a part of it"));
}
