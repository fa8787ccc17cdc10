namespace SchoolGuard.Drafts.Detectors.Abusive;

/// <summary>Whether words stand between quotation marks: someone else's, repeated.</summary>
internal static class Quotation
{
    private const int Longest = 300;

    public static bool Holds(ReadOnlySpan<char> letters, int start, int end)
    {
        var opened = -1;
        for (var at = start - 1; at >= 0 && at > start - Longest && letters[at] != '\n'; at--)
        {
            if (!IsMark(letters[at])) continue;
            if (opened < 0) opened = at;
        }

        return opened >= 0 && Opens(letters, opened) && Closes(letters, end);
    }

    private static bool Opens(ReadOnlySpan<char> letters, int at) => at == 0 || !char.IsLetterOrDigit(letters[at - 1]) && letters[at - 1] is not ('.' or '!' or '?' or ',');

    private static bool Closes(ReadOnlySpan<char> letters, int from)
    {
        for (var at = from; at < letters.Length && at < from + Longest && letters[at] != '\n'; at++)
        {
            if (IsMark(letters[at])) return true;
        }

        return false;
    }

    private static bool IsMark(char character) => character is '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB';
}
