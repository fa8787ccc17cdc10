namespace SchoolGuard.Policy.Space.Regions;

/// <summary>The rows that have something of the region, ascending, each with its times. Immutable.</summary>
internal sealed class SparseRegion : IRegion
{
    private static readonly Comparer<(int Row, ulong[] Times)> ByRow = Comparer<(int Row, ulong[] Times)>.Create((left, right) => left.Row.CompareTo(right.Row));
    private readonly List<(int Row, ulong[] Times)> rows;

    private SparseRegion(PolicySpace space, List<(int Row, ulong[] Times)> rows) => (Space, this.rows) = (space, rows);

    public PolicySpace Space { get; }

    public IReadOnlyList<(int Row, ulong[] Times)> Rows => rows;

    public bool IsEmpty => rows.Count == 0;

    public int MinutesPerWeek => Space.Times.MinutesOf(AllTimes());

    public static SparseRegion All(PolicySpace space)
    {
        var always = Bits.All(space.Times.Count);
        return Of(space, _ => always);
    }

    public static SparseRegion None(PolicySpace space) => new(space, []);

    /// <summary>A region row by row.</summary>
    /// <param name="space">The space.</param>
    /// <param name="timesOf">The times of a row; null for none. Not changed afterwards.</param>
    public static SparseRegion Of(PolicySpace space, Func<RowPlace, ulong[]?> timesOf)
    {
        var some = new List<(int, ulong[])>();
        for (var row = 0; row < space.Rows; row++)
        {
            if (timesOf(space.PlaceOf(row)) is { } times && !Bits.IsEmpty(times)) some.Add((row, times));
        }

        return new SparseRegion(space, some);
    }

    /// <summary>A region by the times of each row; null for none.</summary>
    public static SparseRegion Of(PolicySpace space, IReadOnlyList<ulong[]?> timesByRow)
    {
        var some = new List<(int, ulong[])>();
        for (var row = 0; row < timesByRow.Count; row++)
        {
            if (timesByRow[row] is { } times && !Bits.IsEmpty(times)) some.Add((row, times));
        }

        return new SparseRegion(space, some);
    }

    public static SparseRegion Of(PolicySpace space, IEnumerable<(int Row, ulong[] Times)> ascending) =>
        new(space, [.. ascending.Where(row => !Bits.IsEmpty(row.Times))]);

    /// <summary>What of the region lies at the times told for each row; null for none.</summary>
    public SparseRegion Within(Func<RowPlace, ulong[]?> timesOf)
    {
        var some = new List<(int, ulong[])>();
        foreach (var (row, times) in rows)
        {
            if (timesOf(Space.PlaceOf(row)) is { } limit && Bits.And(times, limit) is var both && !Bits.IsEmpty(both)) some.Add((row, both));
        }

        return new SparseRegion(Space, some);
    }

    public bool Contains(Example example)
    {
        var index = rows.BinarySearch((Space.RowOf(example), []), ByRow);
        return index >= 0 && Bits.Has(rows[index].Times, Space.Times.ClassAt(example.Week, example.Minute));
    }

    /// <summary>Looks up the rows of the smaller in the larger: the regions of rules are small beside all that is denied.</summary>
    public IRegion Intersect(IRegion other)
    {
        var region = SameSpace(other);
        var (small, large) = rows.Count < region.rows.Count ? (rows, region.rows) : (region.rows, rows);
        var common = new List<(int, ulong[])>();
        foreach (var row in small)
        {
            var index = large.BinarySearch(row, ByRow);
            if (index >= 0 && Bits.And(row.Times, large[index].Times) is var times && !Bits.IsEmpty(times)) common.Add((row.Row, times));
        }

        return new SparseRegion(Space, common);
    }

    public IRegion Union(IRegion other) => Merge(SameSpace(other), Bits.Or, keepRight: true);

    public IRegion Except(IRegion other) => Merge(SameSpace(other), Bits.AndNot, keepRight: false);

    public IRegion Complement() => All(Space).Except(this);

    public Example? Pick() => IsEmpty ? null : Space.Examples.Pick(rows);

    public IReadOnlyList<Box> Boxes() => BoxMaker.Make(Space, rows);

    private ulong[] AllTimes()
    {
        var times = Bits.None(Space.Times.Count);
        foreach (var row in rows) Bits.AddAll(times, row.Times);
        return times;
    }

    private SparseRegion SameSpace(IRegion other) => other is SparseRegion region && ReferenceEquals(Space, region.Space)
        ? region
        : throw new ArgumentException("the regions are of different spaces", nameof(other));

    private SparseRegion Merge(SparseRegion other, Func<ulong[], ulong[], ulong[]> combine, bool keepRight)
    {
        var merged = new List<(int, ulong[])>();
        int left = 0, right = 0;
        while (left < rows.Count || right < other.rows.Count)
        {
            var order = left == rows.Count ? 1 : right == other.rows.Count ? -1 : rows[left].Row.CompareTo(other.rows[right].Row);
            if (order == 0)
            {
                var times = combine(rows[left].Times, other.rows[right].Times);
                if (!Bits.IsEmpty(times)) merged.Add((rows[left].Row, times));
            }
            else if (order < 0)
            {
                merged.Add(rows[left]);
            }
            else if (order > 0 && keepRight)
            {
                merged.Add(other.rows[right]);
            }

            if (order <= 0) left++;
            if (order >= 0) right++;
        }

        return new SparseRegion(Space, merged);
    }
}
