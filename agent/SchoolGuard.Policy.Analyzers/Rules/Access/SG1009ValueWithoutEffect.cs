using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analysis.Values;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;

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
        where !IsSaidTwice(evidence, value)
        select Of(evidence, each, value);

    private static Finding Of(Evidence evidence, (int Index, AccessRule Rule) each, SourceSpan value)
    {
        var idle = IdleValue.Of(evidence, each.Index, value);
        var reason = idle.Region.IsEmpty ? "the rule does the same without it" : $"{evidence.Name(idle.Deciding)} {(idle.Deciding.Count == 1 ? "decides" : "decide")} the same";
        return Rule.Over(idle.Region, value, $"this changes nothing: {reason}", "remove it", evidence.Related(idle.Deciding, "decides the same")) with { Statement = each.Rule.Span };
    }

    /// <summary>Of two equal values each is idle because of the other; SG0006 says which one to remove.</summary>
    private static bool IsSaidTwice(Evidence evidence, SourceSpan value) =>
        evidence.Read.Any(finding => finding.Descriptor == SaidTwice.Rule.Descriptor && (IsWithin(value, finding.Span) || finding.Related.Any(related => IsWithin(value, related.Span))));

    private static bool IsWithin(SourceSpan inner, SourceSpan outer) => outer.Start <= inner.Start && inner.Start + inner.Length <= outer.Start + outer.Length;
}
