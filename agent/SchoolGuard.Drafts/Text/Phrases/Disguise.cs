namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>
/// Reads words that were taken apart or masked so that a filter misses them: id1ot, a$$hole, f*ck, i d i o t, head-teacher. Only a word that
/// some phrase contains is read so; anything else stays as it was typed.
/// </summary>
internal readonly struct Disguise(NormalisedText text, Tokens tokens, Lexicon lexicon)
{
    private const int Longest = 24;
    private const int Shortest = 3;
    private const int ShortestSpaced = 4;
    private const double LeastLetters = 2.5;

    /// <summary>The number of the word that begins at a token, the last token of it and where it ends; 0 if there is nothing to see through.</summary>
    public int Read(int first, out int last, out int end)
    {
        last = first;
        end = tokens[first].End;
        Span<char> letters = stackalloc char[Longest];
        var length = Prefix(first, letters);
        var best = 0;
        var bestLast = first;
        var bestEnd = end;
        for (var at = first; at < tokens.Count && Append(first, at, letters, ref length); at++)
        {
            var found = length < (text[tokens[at].Start - 1 + (at == first ? 1 : 0)] == ' ' ? ShortestSpaced : Shortest) ? 0 : Find(letters[..length], first, at);
            if (found > 0) (best, bestLast, bestEnd) = (found, at, tokens[at].End);
            var signs = Signs(tokens[at].End, letters, length);
            if (signs == 0) continue;
            found = length + signs < Shortest ? 0 : Find(letters[..(length + signs)], first, at);
            if (found > 0) (best, bestLast, bestEnd) = (found, at, tokens[at].End + signs);
        }

        if (best > 0) (last, end) = (bestLast, bestEnd);
        return best;
    }

    // $hit: the sign is no word, but a part of one.
    private int Prefix(int first, Span<char> letters)
    {
        var start = tokens[first].Start;
        if (start == 0 || text[start - 1] != '$' || !char.IsAsciiLetter(text[start])) return 0;
        letters[0] = 's';
        return 1;
    }

    private bool Append(int first, int at, Span<char> letters, ref int length)
    {
        var token = tokens[at];
        if (at > first)
        {
            var between = text.Letters[tokens[at - 1].End..token.Start];
            if (!Joins(first, at, between)) return false;
            foreach (var sign in between)
            {
                if (sign is ' ' or '.' or '-' or '_' or '/') continue;
                if (length == Longest) return false;
                letters[length++] = Plain(sign);
            }
        }

        if (length + token.Length - token.Possessive > Longest) return false;
        var word = text.Letters[token.Start..(token.End - token.Possessive)];
        // 900k is an amount.
        if (word.Length > 1 && Count(word) * LeastLetters < word.Length) return false;
        foreach (var letter in word) letters[length++] = Plain(letter);
        return true;
    }

    private bool Joins(int first, int at, ReadOnlySpan<char> between)
    {
        if (between.IsEmpty) return true;
        if (between.Length > 6) return false;
        var single = IsSingle(at) && IsSingle(at - 1);
        if (between is [' ' or '.' or '-' or '_' or '/' or '*']) return single && SeparatesAll(first, at, between[0]) || between[0] is '-' or '*';
        foreach (var sign in between)
        {
            if (sign is not ('*' or '#') && !Skeleton.IsLeet(sign)) return false;
        }

        return true;
    }

    private bool SeparatesAll(int first, int at, char separator) => at == first + 1 || text[tokens[at - 1].Start - 1] == separator && IsSingle(first);

    private bool IsSingle(int token) => tokens[token].Length == 1 && char.IsAsciiLetterOrDigit(text[tokens[token].Start]);

    // Stars or dollar signs that end a word: f***, a$$.
    private int Signs(int end, Span<char> letters, int length)
    {
        var count = 0;
        while (end + count < text.Length && count < 4 && length + count < Longest && text[end + count] is '*' or '$' or '@')
        {
            letters[length + count] = Plain(text[end + count]);
            count++;
        }

        return end + count < text.Length && Tokens.IsWord(text[end + count]) ? 0 : count;
    }

    private int Find(ReadOnlySpan<char> letters, int first, int last)
    {
        if (letters.Contains('*')) return char.IsAsciiLetter(letters[0]) ? lexicon.Unmask(letters) : 0;
        // Two short words in a row are no word in pieces.
        return last == first && IsPlain(first, letters) ? 0 : lexicon.Find(letters);
    }

    private bool IsPlain(int token, ReadOnlySpan<char> letters) =>
        text.Letters[tokens[token].Start..(tokens[token].End - tokens[token].Possessive)].SequenceEqual(letters);

    private static int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var letter in word) count += char.IsAsciiDigit(letter) ? 0 : 1;
        return count;
    }

    private static char Plain(char sign) => sign == '#' ? '*' : Skeleton.Leet(sign);
}
