namespace SchoolGuard.Drafts.Text;

/// <summary>One letter missing, added, wrong, or two neighbours exchanged.</summary>
internal static class Typo
{
    public static bool IsOneAway(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var start = typed.CommonPrefixLength(meant);
        typed = typed[start..];
        meant = meant[start..];
        return (typed.Length - meant.Length) switch
        {
            0 => typed.Length > 0
                && (typed[1..].SequenceEqual(meant[1..])
                    || typed.Length > 1 && typed[0] == meant[1] && typed[1] == meant[0] && typed[2..].SequenceEqual(meant[2..])),
            1 => typed[1..].SequenceEqual(meant),
            -1 => typed.SequenceEqual(meant[1..]),
            _ => false,
        };
    }
}
