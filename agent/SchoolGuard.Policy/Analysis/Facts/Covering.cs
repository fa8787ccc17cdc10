using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analysis.Facts;

/// <summary>Which rules make another one superfluous.</summary>
public static class Covering
{
    /// <summary>Rules that together leave nothing to a rule, none of which could be spared: Allows that allow with it, Denys that override it; of a Deny, other Denys.</summary>
    /// <param name="analysis">The policy.</param>
    /// <param name="rule">A rule whose every situation is covered, by index.</param>
    /// <param name="onlyDenials">Whether to look for Denys only.</param>
    /// <returns>Rules by index, ascending.</returns>
    public static IReadOnlyList<int> Of(TableAnalysis analysis, int rule, bool onlyDenials = false)
    {
        var map = analysis.Policy;
        var candidates = Enumerable.Range(0, map.Table.Rules.Count).Where(other => other != rule && MayCover(map, rule, other, onlyDenials) && map.Meet(rule, other)).ToList();
        var isCandidate = Bits.Where(map.Table.Rules.Count, candidates.Contains);
        var parts = new RuleBox(analysis.Space, map, rule, candidates).Parts.Select(part => (part.Row, part.Times)).ToList();
        var remaining = parts;
        var covering = new List<int>();
        while (remaining.Count > 0)
        {
            var covered = Covered(map, isCandidate, remaining);
            // A rule of the same effect explains better than one that overrides.
            var best = candidates.OrderByDescending(other => covered[other]).ThenBy(other => map.Table.Rules[other].Effect == map.Table.Rules[rule].Effect ? 0 : 1).First();
            remaining = Uncovered(map, best, remaining);
            covering.Add(best);
        }

        // Taken one after another, an early one may be covered by those that came after it.
        foreach (var early in covering.ToList())
        {
            if (covering.Where(other => other != early).Aggregate(parts, (rest, other) => Uncovered(map, other, rest)).Count == 0) covering.Remove(early);
        }

        covering.Sort();
        return covering;
    }

    /// <summary>The Denys that apply in some situation of an Allow, by index.</summary>
    public static IReadOnlyList<int> Overriding(TableAnalysis analysis, int rule)
    {
        var map = analysis.Policy;
        return [.. Enumerable.Range(0, map.Table.Rules.Count).Where(other => MayCover(map, rule, other, onlyDenials: true) && map.Meet(rule, other))];
    }

    /// <summary>Where a rule applies, as boxes.</summary>
    public static IReadOnlyList<Box> BoxesOf(TableAnalysis analysis, int rule) => new RuleBox(analysis.Space, analysis.Policy, rule, []).Boxes((_, times) => times);

    /// <summary>Where an Allow applies and some Deny as well, as boxes.</summary>
    public static IReadOnlyList<Box> OverriddenBoxesOf(TableAnalysis analysis, int rule)
    {
        var map = analysis.Policy;
        var denials = Overriding(analysis, rule);
        return new RuleBox(analysis.Space, map, rule, denials).Boxes((row, times) =>
        {
            var denied = Bits.None(analysis.Space.Times.Count);
            foreach (var other in map.RulesAt(row, map.Denials)) Bits.AddAll(denied, map.TimesOf(other, row));
            return Bits.And(times, denied);
        });
    }

    private static bool MayCover(PolicyMap map, int rule, int other, bool onlyDenials) =>
        map.Table.Rules[other].Effect is Effect.Deny || (!onlyDenials && map.Table.Rules[rule].Effect is Effect.Allow);

    /// <summary>How much of what remains each candidate covers, by rule.</summary>
    private static int[] Covered(PolicyMap map, ulong[] candidates, List<(RowPlace Row, ulong[] Times)> rows)
    {
        var covered = new int[map.Table.Rules.Count];
        foreach (var (row, times) in rows)
        {
            foreach (var other in map.RulesAt(row, candidates)) covered[other] += Bits.CountCommon(times, map.TimesOf(other, row));
        }

        return covered;
    }

    private static List<(RowPlace Row, ulong[] Times)> Uncovered(PolicyMap map, int other, List<(RowPlace Row, ulong[] Times)> rows) =>
    [
        .. rows.Select(row => (row.Row, Times: map.AppliesIn(other, row.Row) ? Bits.AndNot(row.Times, map.TimesOf(other, row.Row)) : row.Times))
            .Where(row => !Bits.IsEmpty(row.Times)),
    ];
}
