using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>Rules without which the policy would be the same, and what covers each.</summary>
internal static class Redundancy
{
    /// <summary>Each redundant rule with the rules that cover it; not those that never apply, are said twice, or are wholly overridden.</summary>
    public static IEnumerable<(int Rule, IReadOnlyList<int> Covering)> In(Evidence evidence)
    {
        var analysis = evidence.Analysis;
        return Enumerable.Range(0, evidence.Rules.Count)
            .Where(rule => analysis.Rules[rule] is { IsPossible: true, HasEffect: true, IsRemovable: true } && SameRuleTwice.FirstAlike(analysis, rule) == rule && !IsSaidAgain(analysis, rule))
            .Select(rule => (rule, Whole(analysis, rule) ?? Covering.Of(analysis, rule)));
    }

    /// <summary>The later copy is reported, and once it is gone the first may well be needed.</summary>
    private static bool IsSaidAgain(PolicyAnalysis analysis, int rule) =>
        Enumerable.Range(rule + 1, analysis.Rules.Count - rule - 1).Any(later => SameRuleTwice.FirstAlike(analysis, later) == rule);

    /// <summary>One rule of the same effect that applies wherever this one does, denied or not.</summary>
    private static IReadOnlyList<int>? Whole(PolicyAnalysis analysis, int rule)
    {
        var region = analysis.Policy.Applies(rule);
        var effect = analysis.Table.Rules[rule].Effect;
        foreach (var other in Enumerable.Range(0, analysis.Rules.Count))
        {
            if (other != rule && analysis.Table.Rules[other].Effect == effect && analysis.Policy.MayContain(other, rule) && region.Except(analysis.Policy.Applies(other)).IsEmpty) return [other];
        }

        return null;
    }

    /// <summary>The words for a rule and what it does: a Deny denies, an Allow allows.</summary>
    public static string Covers(Evidence evidence, int rule) => evidence.Rules[rule].Effect is Effect.Allow ? "covers this rule" : "denies all of this too";
}
