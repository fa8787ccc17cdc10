using SchoolGuard.Drafts.Text.Shapes;

namespace SchoolGuard.Drafts.Index.Contacts;

/// <summary>Postcodes without what people put into them and with O and 0, I, l and 1 as one.</summary>
internal static class Postcodes
{
    /// <summary>Letters and digits of the longest postcode.</summary>
    public const int Longest = 12;

    public static IEnumerable<string> In(string address)
    {
        var letters = Folded.Of(address);
        foreach (System.Text.RegularExpressions.Match match in ShapePatterns.Postcode().Matches(letters))
        {
            if (!IsTyped(match.ValueSpan)) continue;
            Span<char> plain = stackalloc char[Longest];
            yield return plain[..Plain(match.ValueSpan, plain)].ToString();
        }
    }

    /// <summary>Whether there is a digit in it: O and l stand for some, but Priory is no postcode.</summary>
    public static bool IsTyped(ReadOnlySpan<char> typed) => typed.ContainsAnyInRange('0', '9');

    public static int Plain(ReadOnlySpan<char> typed, Span<char> plain)
    {
        var length = 0;
        foreach (var letter in typed)
        {
            if (!char.IsAsciiLetterOrDigit(letter) || length == plain.Length) continue;
            plain[length++] = letter switch
            {
                'o' => '0',
                'i' or 'l' => '1',
                _ => letter,
            };
        }

        return length;
    }
}
