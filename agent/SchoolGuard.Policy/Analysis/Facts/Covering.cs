using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space;

namespace SchoolGuard.Policy.Analysis.Facts;

/// <summary>Which rules make another one superfluous.</summary>
public static class Covering
{
    /// <summary>The fewest rules found that together leave nothing to a rule: Allows that allow with it, Denys that override it; of a Deny, other Denys.</summary>
    /// <param name="analysis">The policy.</param>
    /// <param name="rule">A rule whose every situation is covered, by index.</param>
    /// <param name="onlyDenials">Whether to look for Denys only.</param>
    /// <returns>Rules by index, ascending.</returns>
    public static IReadOnlyList<int> Of(PolicyAnalysis analysis, int rule, bool onlyDenials = false)
    {
        var map = analysis.Policy;
        var sides = map.SidesOf(rule);
        var remaining = PolicySpace.RowsIn(sides).Select(row => (Row: row, Times: map.TimesOf(rule, row))).Where(row => !Bits.IsEmpty(row.Times)).ToList();
        var candidates = Enumerable.Range(0, map.Table.Rules.Count).Where(other => other != rule && MayCover(map, rule, other, onlyDenials) && Meets(sides, map.SidesOf(other))).ToList();
        var covering = new List<int>();
        while (remaining.Count > 0)
        {
            // A rule of the same effect explains better than one that overrides.
            var best = candidates.OrderByDescending(other => Covered(map, other, remaining)).ThenBy(other => map.Table.Rules[other].Effect == map.Table.Rules[rule].Effect ? 0 : 1).First();
            remaining = [.. remaining.Select(row => (row.Row, Times: Uncovered(map, best, row.Row, row.Times))).Where(row => !Bits.IsEmpty(row.Times))];
            candidates.Remove(best);
            covering.Add(best);
        }

        covering.Sort();
        return covering;
    }

    /// <summary>The Denys that apply in some situation of an Allow, by index.</summary>
    public static IReadOnlyList<int> Overriding(PolicyAnalysis analysis, int rule)
    {
        var map = analysis.Policy;
        var sides = map.SidesOf(rule);
        var rows = PolicySpace.RowsIn(sides).Select(row => (Row: row, Times: map.TimesOf(rule, row))).ToList();
        return [.. Enumerable.Range(0, map.Table.Rules.Count).Where(other => MayCover(map, rule, other, onlyDenials: true) && Meets(sides, map.SidesOf(other)) && Covered(map, other, rows) > 0)];
    }

    private static bool MayCover(PolicyMap map, int rule, int other, bool onlyDenials) =>
        map.Table.Rules[other].Effect is Effect.Deny || (!onlyDenials && map.Table.Rules[rule].Effect is Effect.Allow);

    private static bool Meets(ulong[][] left, ulong[][] right) => left.Zip(right, Bits.Meet).All(meet => meet);

    private static int Covered(PolicyMap map, int other, List<(RowPlace Row, ulong[] Times)> rows) =>
        rows.Sum(row => map.AppliesIn(other, row.Row) ? Bits.Count(Bits.And(row.Times, map.TimesOf(other, row.Row))) : 0);

    private static ulong[] Uncovered(PolicyMap map, int other, RowPlace row, ulong[] times) =>
        map.AppliesIn(other, row) ? Bits.AndNot(times, map.TimesOf(other, row)) : times;
}
