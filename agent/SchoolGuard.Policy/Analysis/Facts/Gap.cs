using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analysis.Facts;

/// <summary>A stretch of less than 15 minutes that is closed by default only, between two that rules decide alike.</summary>
/// <param name="IsDenied">Whether both sides are denied; else both are allowed.</param>
/// <param name="Region">Where: people, sites, places and the stretch itself.</param>
/// <param name="Rules">The rules that decide just before and just after, by index, ascending.</param>
public sealed record Gap(bool IsDenied, IRegion Region, IReadOnlyList<int> Rules)
{
    internal static Gap Of(PolicySpace space, PolicyMap map, FoundGap found)
    {
        var rules = found.Rows.Select(space.PlaceOf)
            .SelectMany(row => Enumerable.Range(0, map.Table.Rules.Count).Where(rule => map.Decides(rule, row, found.IsDenied, found.Before) || map.Decides(rule, row, found.IsDenied, found.After)))
            .Distinct().OrderBy(rule => rule);
        return new Gap(found.IsDenied, SparseRegion.Of(space, found.Rows.Select(row => (row, found.Times))), [.. rules]);
    }
}
