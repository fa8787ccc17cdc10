namespace SchoolGuard.Policy.Space.Regions;

/// <summary>Joins rows into boxes: two that differ in one dimension only become one, until none are left that do.</summary>
internal static class BoxMaker
{
    // Inner dimensions first, so that people are told apart last: whoever reads a region looks for themselves. The times come after the sides.
    private static readonly int[] Order = [Side.Lessons, Side.Permissions, Side.Places, Side.Sites, Side.People, Side.Count];

    public static IReadOnlyList<Box> Make(PolicySpace space, IEnumerable<(int Row, ulong[] Times)> rows)
    {
        var layout = new BoxLayout(space);
        return Join(space, layout, [.. rows.Select(row => layout.Single(space.PlaceOf(row.Row), row.Times))]);
    }

    /// <summary>Joins disjoint boxes.</summary>
    public static IReadOnlyList<Box> Make(PolicySpace space, IEnumerable<(ulong[][] Sides, ulong[] Times)> boxes)
    {
        var layout = new BoxLayout(space);
        return Join(space, layout, [.. boxes.Select(box => layout.Of(box.Sides, box.Times))]);
    }

    /// <summary>Joins pairs of people and sites that belong to a region whole: everywhere and always.</summary>
    public static IReadOnlyList<Box> MakeWhole(PolicySpace space, IEnumerable<(int Person, int Site)> pairs)
    {
        var layout = new BoxLayout(space);
        return Join(space, layout, [.. pairs.Select(pair => layout.Whole(pair.Person, pair.Site))]);
    }

    private static IReadOnlyList<Box> Join(PolicySpace space, BoxLayout layout, List<ulong[]> boxes)
    {
        for (var before = int.MaxValue; boxes.Count < before;)
        {
            before = boxes.Count;
            foreach (var part in Order) boxes = Join(layout, boxes, part);
        }

        return [.. boxes.Select(box => new Box(space, [.. Enumerable.Range(0, Side.Count).Select(side => layout.Part(box, side))], layout.Part(box, Side.Count)))];
    }

    private static List<ulong[]> Join(BoxLayout layout, List<ulong[]> boxes, int part)
    {
        var (start, end) = layout.Bounds(part);
        var known = new Dictionary<ulong[], int>(BitsComparer.Instance);
        var joined = new List<ulong[]>();
        foreach (var box in boxes)
        {
            var others = (ulong[])box.Clone();
            Array.Clear(others, start, end - start);
            if (known.TryGetValue(others, out var index))
            {
                for (var word = start; word < end; word++) joined[index][word] |= box[word];
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
