namespace SchoolGuard.Policy.Space.Regions;

/// <summary>Joins rows into boxes: two that differ in one dimension only become one, until none are left that do.</summary>
internal static class BoxMaker
{
    // Inner dimensions first, so that people are told apart last: whoever reads a region looks for themselves.
    private static readonly int[] Order = [Side.Lessons, Side.Permissions, Side.Places, Side.Sites, Side.People, Side.Count];

    public static IReadOnlyList<Box> Make(PolicySpace space, IReadOnlyList<(int Row, ulong[] Times)> rows)
    {
        // A box as six sets of bits: the five sides, and the times last.
        var boxes = rows.Select(row => Single(space, space.PlaceOf(row.Row), row.Times)).ToList();
        for (var before = int.MaxValue; boxes.Count < before;)
        {
            before = boxes.Count;
            foreach (var side in Order) boxes = Join(boxes, side);
        }

        return [.. boxes.Select(box => new Box(space, box.Take(Side.Count).ToArray(), box[Side.Count]))];
    }

    private static ulong[][] Single(PolicySpace space, RowPlace row, ulong[] times) =>
    [
        Bits.One(space.People.Count, row.Person),
        Bits.One(space.Sites.Count, row.Site),
        Bits.One(space.Places.Count, row.Place),
        Bits.One(space.Permissions.Count, row.Permissions),
        Bits.One(space.Lessons, row.Lesson),
        times,
    ];

    private static List<ulong[][]> Join(List<ulong[][]> boxes, int side)
    {
        var known = new Dictionary<ulong[], int>(BitsComparer.Instance);
        var joined = new List<ulong[][]>();
        foreach (var box in boxes)
        {
            ulong[] others = [.. box.Where((_, index) => index != side).SelectMany(bits => bits)];
            if (known.TryGetValue(others, out var index))
            {
                joined[index] = [.. joined[index].Select((bits, each) => each == side ? Bits.Or(bits, box[each]) : bits)];
            }
            else
            {
                known.Add(others, joined.Count);
                joined.Add(box);
            }
        }

        return joined;
    }
}
