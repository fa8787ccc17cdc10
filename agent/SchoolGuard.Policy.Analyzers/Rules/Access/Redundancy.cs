using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>A rule without which the policy would be the same.</summary>
/// <param name="Rule">The rule, by index.</param>
/// <param name="Covering">The rules that cover it, by index, ascending.</param>
internal sealed record RedundantRule(int Rule, IReadOnlyList<int> Covering)
{
    /// <summary>How to be rid of it; where what covers it is redundant for its part because of this rule, not all of them may go.</summary>
    public string Cure(Evidence evidence) => evidence.Redundant.Any(other => Covering.Contains(other.Rule) && other.Covering.Contains(Rule))
        ? $"remove it and check again: {(Covering.Count == 1 ? "the other" : "the others")} may then be needed"
        : "remove it, or change it if it was meant to say more";
}

/// <summary>Finds redundant rules and what covers each.</summary>
internal static class Redundancy
{
    /// <summary>Every redundant rule, but those that never apply, are said twice, or are wholly overridden: these have findings of their own.</summary>
    public static IEnumerable<RedundantRule> In(Evidence evidence)
    {
        var analysis = evidence.Analysis;
        return from rule in Enumerable.Range(0, evidence.Rules.Count)
               where analysis.Rules[rule] is { IsPossible: true, HasEffect: true, IsRemovable: true } && !IsSaidTwice(evidence, rule)
               select new RedundantRule(rule, Whole(analysis, rule) ?? Covering.Of(analysis, rule));
    }

    /// <summary>Once a copy is gone, the other may well be needed.</summary>
    private static bool IsSaidTwice(Evidence evidence, int rule) => evidence.FirstAlike.Count(first => first == evidence.FirstAlike[rule]) > 1;

    /// <summary>One rule of the same effect that applies wherever this one does, denied or not.</summary>
    private static IReadOnlyList<int>? Whole(PolicyAnalysis analysis, int rule)
    {
        var effect = analysis.Table.Rules[rule].Effect;
        foreach (var other in Enumerable.Range(0, analysis.Rules.Count))
        {
            if (other != rule && analysis.Table.Rules[other].Effect == effect && analysis.Policy.Contains(other, rule)) return [other];
        }

        return null;
    }

    /// <summary>The words for a rule and what it does: a Deny denies, an Allow allows.</summary>
    public static string Covers(Evidence evidence, int rule) => evidence.Rules[rule].Effect is Effect.Allow ? "allows all of this too" : "denies all of this too";
}
