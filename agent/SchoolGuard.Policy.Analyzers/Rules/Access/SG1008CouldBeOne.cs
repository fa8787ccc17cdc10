using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>SG1008: two rules that could be one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CouldBeOne : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG1008", FindingSeverity.Info, "two rules that could be one", "Access");

    internal override IEnumerable<Finding> Find(Evidence evidence)
    {
        var joined = new HashSet<int>();
        foreach (var (index, rule) in evidence.Each)
        {
            if (!IsNeeded(evidence, index)) continue;
            var first = Enumerable.Range(0, index + 1).First(other => other == index || (!joined.Contains(other) && IsNeeded(evidence, other) && RuleJoin.DifferingPart(evidence, other, index) is not null));
            if (first == index) continue;
            joined.Add(index);
            yield return Rule.Over(
                Covering.BoxesOf(evidence.Analysis, index),
                rule.Span,
                $"this rule and {evidence.Name([first])} could be one: they differ in their {RuleJoin.DifferingPart(evidence, first, index)} only",
                "join them with `|`",
                evidence.Related([first], "could be one with it"));
        }
    }

    /// <summary>A rule that does nothing has a finding of its own, and goes rather than joins.</summary>
    private static bool IsNeeded(Evidence evidence, int rule) => evidence.Analysis.Rules[rule] is { IsPossible: true, IsRemovable: false };
}
