namespace SchoolGuard.Policy.Space.Regions;

/// <summary>A region as one block for each kind of people and sites; none where it holds nothing. Immutable.</summary>
internal sealed class SparseRegion : IRegion
{
    /// <summary>By kind of people, then of sites.</summary>
    private readonly Block?[] blocks;

    private SparseRegion(PolicySpace space, Block?[] blocks) => (Space, this.blocks) = (space, blocks);

    public PolicySpace Space { get; }

    public bool IsEmpty => Array.TrueForAll(blocks, block => block is null);

    public int MinutesPerWeek => Space.Times.MinutesOf(AllTimes());

    /// <summary>The rows that have something of the region, ascending, each with its times.</summary>
    public IEnumerable<(int Row, ulong[] Times)> Rows => RowsOf((_, _) => true);

    public static SparseRegion All(PolicySpace space)
    {
        var always = Bits.All(space.Times.Count);
        var block = Block.Of([.. Enumerable.Repeat(always, space.RowsOfPair)]);
        return Of(space, (_, _) => block);
    }

    public static SparseRegion None(PolicySpace space) => Of(space, (_, _) => null);

    /// <summary>A region block by block, by kind of people and of sites.</summary>
    public static SparseRegion Of(PolicySpace space, Func<int, int, Block?> blockOf)
    {
        var sites = space.Sites.Count;
        return new SparseRegion(space, [.. Enumerable.Range(0, space.People.Count * sites).Select(pair => blockOf(pair / sites, pair % sites))]);
    }

    /// <summary>A region row by row.</summary>
    /// <param name="space">The space.</param>
    /// <param name="rows">The rows that have something, each once, with the times. Not changed afterwards.</param>
    public static SparseRegion Of(PolicySpace space, IEnumerable<(int Row, ulong[] Times)> rows)
    {
        var pairs = new ulong[]?[]?[space.People.Count * space.Sites.Count];
        foreach (var (row, times) in rows) (pairs[row / space.RowsOfPair] ??= new ulong[]?[space.RowsOfPair])[row % space.RowsOfPair] = times;
        return new SparseRegion(space, [.. pairs.Select(pair => pair is null ? null : Block.Of(pair))]);
    }

    /// <summary>The same of some kinds of people and sites only.</summary>
    public IEnumerable<(int Row, ulong[] Times)> RowsOf(Func<int, int, bool> isWanted)
    {
        for (var pair = 0; pair < blocks.Length; pair++)
        {
            if (blocks[pair] is not { } block || !isWanted(pair / Space.Sites.Count, pair % Space.Sites.Count)) continue;
            foreach (var (row, times) in block.Rows) yield return ((pair * Space.RowsOfPair) + row, times);
        }
    }

    public bool Contains(Example example)
    {
        var row = Space.RowOf(example);
        return blocks[row / Space.RowsOfPair]?[row % Space.RowsOfPair] is { } times && Bits.Has(times, Space.Times.ClassAt(example.Week, example.Minute));
    }

    public IRegion Intersect(IRegion other) => Combine(other, (left, right) => left.Intersect(right), keepLeft: false, keepRight: false);

    public IRegion Union(IRegion other) => Combine(other, (left, right) => left.Union(right), keepLeft: true, keepRight: true);

    public IRegion Except(IRegion other) => Combine(other, (left, right) => left.Except(right), keepLeft: true, keepRight: false);

    public IRegion Complement() => All(Space).Except(this);

    public Example? Pick() => IsEmpty ? null : Space.Examples.Pick(Rows);

    public IReadOnlyList<Box> Boxes() => BoxMaker.Make(Space, Rows);

    private ulong[] AllTimes()
    {
        var all = Bits.None(Space.Times.Count);
        foreach (var block in blocks.Distinct().OfType<Block>())
        {
            foreach (var (_, times) in block.Rows) Bits.AddAll(all, times);
        }

        return all;
    }

    private SparseRegion Combine(IRegion other, Func<Block, Block, Block?> combine, bool keepLeft, bool keepRight)
    {
        if (other is not SparseRegion region || !ReferenceEquals(Space, region.Space)) throw new ArgumentException("the regions are of different spaces", nameof(other));
        var known = new Dictionary<(Block, Block), Block?>();
        var combined = new Block?[blocks.Length];
        for (var pair = 0; pair < combined.Length; pair++)
        {
            var (left, right) = (blocks[pair], region.blocks[pair]);
            if (left is null || right is null) combined[pair] = left is null ? (keepRight ? right : null) : keepLeft ? left : null;
            else if (!known.TryGetValue((left, right), out combined[pair])) known.Add((left, right), combined[pair] = combine(left, right));
        }

        return new SparseRegion(Space, combined);
    }
}
