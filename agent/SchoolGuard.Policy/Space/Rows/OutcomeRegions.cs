using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Space.Rows;

/// <summary>Where a policy allows and where it denies.</summary>
internal sealed record OutcomeRegions(IRegion Allowed, IRegion Denied)
{
    public static OutcomeRegions Of(PolicySpace space, PolicyMap map)
    {
        var collector = new Collector(space);
        RowPass.Go(space, map, collector);
        return new OutcomeRegions(collector.Allowed.Region(), collector.Denied.Region());
    }

    private sealed class Collector(PolicySpace space) : IRowVisitor
    {
        public Outcome Allowed { get; } = new(space);

        public Outcome Denied { get; } = new(space);

        public void Visit(RowPass rows)
        {
            Allowed.Add(rows, Bits.AndNot(rows.Allowing, rows.Denying));
            Denied.Add(rows, [.. rows.Denying]);
        }
    }

    /// <summary>One block for the people who are looked at together on one kind of sites, filled as their places, permissions and lessons pass.</summary>
    private sealed class Outcome(PolicySpace space)
    {
        private readonly ulong[]?[]?[] pairs = new ulong[]?[]?[space.People.Count * space.Sites.Count];

        public void Add(RowPass rows, ulong[] times)
        {
            if (Bits.IsEmpty(times)) return;
            var first = Pair(rows.People[0]);
            if (pairs[first] is not { } block)
            {
                block = new ulong[]?[space.RowsOfPair];
                foreach (var person in rows.People) pairs[Pair(person)] = block;
            }

            foreach (var place in rows.Places)
            foreach (var granted in rows.Permissions)
            {
                foreach (var lesson in rows.Lessons) block[space.RowOf(new RowPlace(0, 0, place, granted, lesson))] = times;
            }

            int Pair(int person) => (person * space.Sites.Count) + rows.Site;
        }

        public SparseRegion Region()
        {
            var known = new Dictionary<ulong[]?[], Block?>();
            return SparseRegion.Of(space, (person, site) =>
            {
                if (pairs[(person * space.Sites.Count) + site] is not { } times) return null;
                if (!known.TryGetValue(times, out var block)) known.Add(times, block = Block.Of(times));
                return block;
            });
        }
    }
}
