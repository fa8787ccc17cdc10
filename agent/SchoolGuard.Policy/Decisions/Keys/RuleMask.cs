namespace SchoolGuard.Policy.Decisions.Keys;

/// <summary>Sets of rules as bits, 64 to a word.</summary>
internal static class RuleMask
{
    public static int WordsFor(int rules) => Math.Max(1, (rules + 63) / 64);

    public static ulong[] Of(int rules, Func<int, bool> contains)
    {
        var words = new ulong[WordsFor(rules)];
        for (var rule = 0; rule < rules; rule++)
        {
            if (contains(rule)) words[rule / 64] |= 1UL << (rule % 64);
        }

        return words;
    }

    /// <summary>Index of the lowest bit of a word that has one.</summary>
    public static int Lowest(ulong word)
    {
#if NETSTANDARD2_0
        var index = 0;
        while ((word & 1) == 0)
        {
            word >>= 1;
            index++;
        }

        return index;
#else
        return System.Numerics.BitOperations.TrailingZeroCount(word);
#endif
    }
}
