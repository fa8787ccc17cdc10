using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>SG1006: Allow wholly overridden by Deny rules.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WhollyOverridden : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG1006", FindingSeverity.Warning, "Allow wholly overridden by Deny rules", "Access");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Each
        where each.Rule.Effect is Effect.Allow && evidence.Analysis.Rules[each.Index] is { IsPossible: true, HasEffect: false }
        let denials = Covering.Of(evidence.Analysis, each.Index, onlyDenials: true)
        select Rule.Over(
            Covering.BoxesOf(evidence.Analysis, each.Index),
            each.Rule.Span,
            $"this rule never allows anything: {evidence.Name(denials)} {(denials.Count == 1 ? "denies" : "together deny")} all of it",
            "a Deny wins over every Allow: narrow the Deny, or remove this rule",
            evidence.Related(denials, denials.Count == 1 ? "denies all of it" : "denies a part of it"));
}
