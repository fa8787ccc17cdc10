namespace SchoolGuard.Drafts.Text;

/// <summary>What is left of a word when letters that are written for one another (leet, l and i, rn and m) count as one.</summary>
internal static class Skeleton
{
    /// <summary>Adds one letter to a skeleton in a buffer and gives its new length.</summary>
    public static int Append(Span<char> buffer, int length, char letter, bool leet)
    {
        letter = leet ? Leet(letter) : letter;
        if (letter == 'l') letter = 'i';
        if (length > 0 && (letter, buffer[length - 1]) is ('n', 'r') or ('v', 'v'))
        {
            buffer[length - 1] = letter == 'n' ? 'm' : 'w';
            return length;
        }

        buffer[length] = letter;
        return length + 1;
    }

    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[word.Length];
        var length = 0;
        foreach (var letter in word) length = Append(buffer, length, letter, leet: false);
        return buffer[..length].ToString();
    }

    public static bool IsLeet(char character) => character is '@' or '$' or '!' or '|' or '\u20AC' or '+';

    public static char Leet(char letter) => letter switch
    {
        '0' => 'o',
        '1' or '!' or '|' => 'i',
        '2' => 'z',
        '3' or '\u20AC' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '6' => 'g',
        '7' or '+' => 't',
        '8' => 'b',
        '9' => 'g',
        _ => letter,
    };
}
