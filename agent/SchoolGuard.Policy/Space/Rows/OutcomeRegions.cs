using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Space.Rows;

/// <summary>Where a policy allows and where it denies.</summary>
internal sealed record OutcomeRegions(IRegion Allowed, IRegion Denied)
{
    public static OutcomeRegions Of(PolicySpace space, PolicyMap map)
    {
        var collector = new Collector(space.Rows);
        RowPass.Go(space, map, collector);
        return new OutcomeRegions(SparseRegion.Of(space, collector.Allowed), SparseRegion.Of(space, collector.Denied));
    }

    private sealed class Collector(int rows) : IRowVisitor
    {
        public ulong[]?[] Allowed { get; } = new ulong[]?[rows];

        public ulong[]?[] Denied { get; } = new ulong[]?[rows];

        public void Visit(RowPass rows)
        {
            var allowed = Bits.AndNot(rows.Allowing, rows.Denying);
            ulong[] denied = [.. rows.Denying];
            foreach (var row in rows.Rows) (Allowed[row], Denied[row]) = (allowed, denied);
        }
    }
}
