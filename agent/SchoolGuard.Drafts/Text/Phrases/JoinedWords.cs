namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>Takes a long word apart that is nothing but words of the lexicon without blanks: onbehalfoftheschool.</summary>
internal static class JoinedWords
{
    /// <summary>More words are not looked for.</summary>
    public const int MostWords = 12;

    private const int FewestWords = 3;
    private const int Shortest = 12;
    private const int Longest = 48;
    private const int LongestPart = 16;

    /// <summary>Writes the lengths of the fewest words that make the whole, and gives their number; 0 if there are none.</summary>
    public static int Split(ReadOnlySpan<char> letters, Lexicon lexicon, Span<int> lengths)
    {
        if (letters.Length is < Shortest or > Longest) return 0;
        Span<int> counts = stackalloc int[Longest + 1];
        Span<int> parts = stackalloc int[Longest + 1];
        counts.Clear();
        for (var end = 1; end <= letters.Length; end++)
        {
            for (var start = Math.Max(0, end - LongestPart); start < end; start++)
            {
                if (start > 0 && counts[start] == 0 || counts[end] > 0 && counts[start] + 1 >= counts[end]) continue;
                var part = letters[start..end];
                if (part.Length == 1 && part[0] is not ('a' or 'i') || lexicon.Find(part) == 0) continue;
                (counts[end], parts[end]) = (counts[start] + 1, end - start);
            }
        }

        var count = counts[letters.Length];
        if (count is < FewestWords or > MostWords) return 0;
        for (var (at, end) = (count - 1, letters.Length); at >= 0; at--)
        {
            lengths[at] = parts[end];
            end -= parts[end];
        }

        return count;
    }
}
