namespace SchoolGuard.Policy.Space.Words;

/// <summary>Lists as people write them.</summary>
internal static class Lists
{
    /// <summary><c>a</c>; <c>a and b</c>; <c>a, b and c</c>.</summary>
    public static string Join(IReadOnlyList<string> items, string last = "and") => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[items.Count - 1]}";

    /// <summary>Numbers as runs of neighbours: first and last of each.</summary>
    public static IEnumerable<(int First, int Last)> Runs(IEnumerable<int> ascending)
    {
        (int First, int Last)? run = null;
        foreach (var number in ascending)
        {
            if (run is { } open && open.Last + 1 == number)
            {
                run = (open.First, number);
                continue;
            }

            if (run is { } done) yield return done;
            run = (number, number);
        }

        if (run is { } end) yield return end;
    }
}
