using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analysis.Facts;

/// <summary>A stretch of less than 15 minutes that is closed by default only, between two that rules decide alike.</summary>
/// <param name="IsDenied">Whether both sides are denied; else both are allowed.</param>
/// <param name="Region">Where: people, sites, places and the stretch itself. Of a space that tells short stretches from longer ones, the same for all gaps of an analysis.</param>
/// <param name="Rules">The rules that decide just before and just after, by index, ascending.</param>
public sealed record Gap(bool IsDenied, IRegion Region, IReadOnlyList<int> Rules)
{
    internal static IReadOnlyList<Gap> Of(PolicyMap map, PolicySpace space, IReadOnlyList<FoundGap> found)
    {
        if (found.Count == 0) return [];
        var finer = space.TellingApart([.. found.Select(gap => gap.Pause.Pieces)]);
        return [.. found.Select(gap => new Gap(gap.IsDenied, RegionOf(gap, finer), RulesBeside(gap, map, space)))];
    }

    private static SparseRegion RegionOf(FoundGap gap, PolicySpace space)
    {
        var times = space.Times.ClassesOf(gap.Pause.Pieces);
        return SparseRegion.Of(space, gap.Rows.Select(row => (row, times)));
    }

    private static IReadOnlyList<int> RulesBeside(FoundGap gap, PolicyMap map, PolicySpace space)
    {
        var rows = gap.Rows.Select(space.PlaceOf).ToList();
        return [.. Enumerable.Range(0, map.Table.Rules.Count).Where(rule => rows.Exists(row => map.Decides(rule, row, gap.IsDenied, gap.Pause.Before) || map.Decides(rule, row, gap.IsDenied, gap.Pause.After)))];
    }
}
