namespace SchoolGuard.Drafts.Text;

/// <summary>The words of a normalised text, in order. Reused from draft to draft.</summary>
internal sealed class Tokens
{
    private Token[] items = new Token[256];

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref items[index];

    public void Read(NormalisedText text)
    {
        if (items.Length > 16 * 1024) items = new Token[256];
        Count = 0;
        var letters = text.Letters;
        var previousEnd = 0;
        for (var at = 0; at < letters.Length;)
        {
            if (!IsWord(letters[at]) && letters[at] != '&')
            {
                at++;
                continue;
            }

            var end = letters[at] == '&' ? at + 1 : EndOfWord(text, at);
            Add(new Token(at, end, GapBetween(letters, previousEnd, at), PossessiveLength(letters[at..end])));
            previousEnd = end;
            at = end;
        }
    }

    /// <summary>The token that covers or follows an index of the normalised text; <see cref="Count"/> past the last.</summary>
    public int At(int index)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].End > index) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    public static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character >= '\u0080' && char.IsLetterOrDigit(character) || character == Folding.OtherLetter;

    public static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4' or '\u2032';

    private static int EndOfWord(NormalisedText text, int at)
    {
        var letters = text.Letters;
        for (at++; at < letters.Length; at++)
        {
            if (IsWord(letters[at]))
            {
                if (letters[at - 1] is var before && IsWord(before) && IsHump(text, at)) break;
            }
            else if (!(IsApostrophe(letters[at]) && at + 1 < letters.Length && char.IsAsciiLetter(letters[at + 1]) && IsWord(letters[at - 1])))
            {
                break;
            }
        }

        return at;
    }

    // aB, and the B of ABc.
    private static bool IsHump(NormalisedText text, int at) =>
        text.IsCapital(at)
        && (!text.IsCapital(at - 1) && !char.IsAsciiDigit(text[at - 1])
            || text.IsCapital(at - 1) && at + 1 < text.Length && char.IsAsciiLetterLower(text[at + 1]) && !text.IsCapital(at + 1));

    private static int PossessiveLength(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] == 's' && IsApostrophe(word[^2]) ? 2 : 0;

    private static Gap GapBetween(ReadOnlySpan<char> letters, int from, int to)
    {
        if (from == to) return to == 0 ? Gap.Break : Gap.Hump;
        var between = letters[from..to];
        if (from == 0 && !IsWord(letters[0]) && letters[0] != '&') return Gap.Break;
        if (between.Length > 8) return Gap.Break;
        var joint = false;
        for (var at = 0; at < between.Length; at++)
        {
            var character = between[at];
            if (character is ' ' or '\t' or '\r') continue;
            if (character is ',' or ';' or ':' or '!' or '?' or '(' or ')' or '[' or ']' or '"' or '\u201C' or '\u201D' or '#' or '@') return Gap.Break;
            // A full stop or a new line ends a sentence, but not between the letters of R.W.S. nor after St.
            if (character == '.' && at + 1 < between.Length && char.IsWhiteSpace(between[at + 1]) && !IsShort(letters, from)) return Gap.Break;
            if (character == '\n' && between.Count('\n') > 1) return Gap.Break;
            joint |= character != '\n';
        }

        return joint ? Gap.Joint : Gap.Space;
    }

    private static bool IsShort(ReadOnlySpan<char> letters, int end) => end < 3 || !IsWord(letters[end - 3]) || !IsWord(letters[end - 2]);

    private void Add(Token token)
    {
        if (Count == items.Length) Array.Resize(ref items, Count * 2);
        items[Count++] = token;
    }
}
