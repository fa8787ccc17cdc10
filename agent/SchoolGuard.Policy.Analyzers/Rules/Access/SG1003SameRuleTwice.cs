using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Space;

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
        let first = FirstAlike(evidence.Analysis, each.Index)
        where first < each.Index
        select Rule.Over(
            Covering.BoxesOf(evidence.Analysis, each.Index),
            each.Rule.Span,
            $"this is {evidence.Name([first])} again",
            "remove one of them; if both clauses ask for it, name the other one in the comment",
            evidence.Related([first], "the same rule"));

    /// <summary>The first rule that says the same; the rule itself if none does before it.</summary>
    internal static int FirstAlike(PolicyAnalysis analysis, int rule) => Enumerable.Range(0, rule + 1).First(other => other == rule || AreAlike(analysis, other, rule));

    /// <summary>Whether two rules say the same of every situation: equal sets by meaning, equal conditions, whatever the clause.</summary>
    internal static bool AreAlike(PolicyAnalysis analysis, int left, int right)
    {
        var (one, other) = (analysis.Table.Rules[left], analysis.Table.Rules[right]);
        return one.Effect == other.Effect
            && one.AuthorisedLesson == other.AuthorisedLesson
            && BitsComparer.Instance.Equals(analysis.Policy.RuleTimes[left], analysis.Policy.RuleTimes[right])
            && analysis.Policy.SidesOf(left).Zip(analysis.Policy.SidesOf(right), BitsComparer.Instance.Equals).All(equal => equal);
    }
}
