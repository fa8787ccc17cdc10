using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Space;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>Rules that say the same of every situation: equal sets by meaning, equal conditions, whatever the clause.</summary>
internal static class AlikeRules
{
    /// <summary>For each rule the first that says the same: the rule itself, if none does before it.</summary>
    public static IReadOnlyList<int> FirstOfEach(Evidence evidence)
    {
        var analysis = evidence.Analysis;
        var known = new Dictionary<ulong[], int>(BitsComparer.Instance);
        var first = new int[analysis.Rules.Count];
        for (var rule = 0; rule < first.Length; rule++)
        {
            var table = analysis.Table.Rules[rule];
            ulong[] said = [(ulong)table.Effect, table.AuthorisedLesson ? 1UL : 0, .. analysis.Policy.SidesOf(rule).SelectMany(side => side), .. analysis.Policy.RuleTimes[rule]];
            if (!known.TryGetValue(said, out first[rule])) known.Add(said, first[rule] = rule);
        }

        return first;
    }
}
