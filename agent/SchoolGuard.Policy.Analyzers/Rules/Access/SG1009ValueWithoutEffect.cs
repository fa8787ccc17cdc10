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
    private const string Cure = "remove it: the policy decides the same without it";

    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG1009", FindingSeverity.Info, "value within a rule that changes nothing", "Access");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Each
        where evidence.Analysis.Rules[each.Index] is { IsPossible: true, IsRemovable: false, HasEffect: true }
        from value in IdleValues.Of(evidence.Analysis, each.Index)
        where !IsSaidTwice(evidence, value)
        select Of(evidence, each, value) with { Statement = each.Rule.Span };

    private static Finding Of(Evidence evidence, (int Index, AccessRule Rule) each, SourceSpan value)
    {
        var idle = IdleValue.Of(evidence, each.Index, value);
        return idle.Region.IsEmpty
            ? Rule.At(value, "this changes nothing: the rest of the rule says it already", Cure)
            : Rule.Over(idle.Region, value, $"this changes nothing: {evidence.Name(idle.Deciding)} {(idle.Deciding.Count == 1 ? "decides" : "decide")} the same", Cure, evidence.Related(idle.Deciding, "decides the same"));
    }

    /// <summary>Of two equal values each is idle because of the other; SG0006 says which one to remove.</summary>
    private static bool IsSaidTwice(Evidence evidence, SourceSpan value) =>
        evidence.Read.Any(finding => finding.Descriptor == SaidTwice.Rule.Descriptor && (finding.Span == value || finding.Related.Any(related => related.Span == value)));
}
