using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Space.Rows;

/// <summary>Where a policy allows and where it denies.</summary>
internal sealed record OutcomeRegions(IRegion Allowed, IRegion Denied)
{
    public static OutcomeRegions Of(PolicySpace space, PolicyMap map)
    {
        var collector = new Collector();
        RowPass.Go(space, map, collector);
        return new OutcomeRegions(SparseRegion.Of(space, collector.Allowed), SparseRegion.Of(space, collector.Denied));
    }

    private sealed class Collector : IRowVisitor
    {
        public List<(int Row, ulong[] Times)> Allowed { get; } = [];

        public List<(int Row, ulong[] Times)> Denied { get; } = [];

        public void Visit(RowPass row)
        {
            if (!Bits.IsEmpty(row.Allowing)) Allowed.Add((row.Row, Bits.AndNot(row.Allowing, row.Denying)));
            if (!Bits.IsEmpty(row.Denying)) Denied.Add((row.Row, [.. row.Denying]));
        }
    }
}
