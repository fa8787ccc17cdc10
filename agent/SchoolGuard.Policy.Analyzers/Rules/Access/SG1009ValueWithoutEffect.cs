using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analysis.Values;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>SG1009: value within a rule that changes nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValueWithoutEffect : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG1009", FindingSeverity.Info, "value within a rule that changes nothing", "Access");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Each
        where evidence.Analysis.Rules[each.Index] is { IsPossible: true, IsRemovable: false, HasEffect: true }
        from value in IdleValues.Of(evidence.Analysis, each.Index)
        select Rule.At(value, "this value changes nothing here", "remove it: the policy decides the same without it") with { Statement = each.Rule.Span };
}
