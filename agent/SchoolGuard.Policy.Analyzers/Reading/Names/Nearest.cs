namespace SchoolGuard.Policy.Analyzers.Reading.Names;

/// <summary>Finds the known name that a mistyped one is likely to mean.</summary>
public static class Nearest
{
    // Longer names are not mistyped words, and comparing two costs the product of their lengths.
    private const int LongestName = 100;

    /// <returns>The nearest name within a third of the length in single edits (an exchange of two neighbours is one), or null.</returns>
    public static string? To(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName) return null;
        var limit = Math.Max(1, name.Length / 3);
        var capitals = name.ToUpperInvariant();
        return known
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= limit)
            .Select(candidate => (Name: candidate, Distance: Distance(capitals, candidate.ToUpperInvariant(), limit)))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>The number of edits, or any number above the limit if there are more.</summary>
    private static int Distance(string left, string right, int limit)
    {
        // Three rows of the table of distances between the beginnings of both: an exchange looks back two.
        var (before, above, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        var leastAbove = 0;
        for (var j = 0; j <= right.Length; j++) above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                var exchanged = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                if (exchanged) row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (Math.Min(least, leastAbove) > limit) return least;
            (before, above, row, leastAbove) = (above, row, before, least);
        }

        return above[right.Length];
    }
}
