namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>The words of a draft as phrases read them. Reused from draft to draft.</summary>
internal sealed class Wording
{
    private const int ShortestParted = 8;
    private const int LongestParted = 24;
    private Word[] items = new Word[256];

    public int Count { get; private set; }

    public ref readonly Word this[int index] => ref items[index];

    /// <param name="text">The draft.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="lexicon">The words to know.</param>
    /// <param name="isClosed">Whether a stretch is out of bounds.</param>
    public void Read(NormalisedText text, Tokens tokens, Lexicon lexicon, Func<int, int, bool> isClosed)
    {
        if (items.Length > 16 * 1024) items = new Word[256];
        Count = 0;
        var disguise = new Disguise(text, tokens, lexicon);
        var previousEnd = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            var pause = PauseBetween(text.Letters[previousEnd..token.Start], at == 0);
            if (isClosed(token.Start, token.End))
            {
                Add(new Word(token.Start, token.End, pause, 0, Traits.Closed));
                previousEnd = token.End;
                continue;
            }

            var letters = text.Letters[token.Start..token.End];
            var id = disguise.Read(at, out var last, out var end);
            if (id > 0 && isClosed(token.Start, end)) (id, last) = (0, at);
            if (id == 0)
            {
                id = token.Possessive > 0 ? lexicon.Find(letters) : 0;
                end = id > 0 ? token.End : token.End - token.Possessive;
                if (id == 0) id = lexicon.Find(letters[..(end - token.Start)]);
                if (id == 0 && FindParted(text, tokens, at, lexicon) is > 0 and var whole && !isClosed(token.Start, tokens[at + 1].End)) (id, last, end) = (whole, at + 1, tokens[at + 1].End);
                if (id == 0) id = lexicon.Correct(letters[..(end - token.Start)]);
            }

            if (id > 0 || !AddJoined(letters[..(end - token.Start)], token.Start, pause, lexicon)) Add(new Word(token.Start, end, pause, id, TraitsOf(text, token, id, pause)));
            at = last;
            previousEnd = tokens[at].End;
        }
    }

    /// <summary>Whether some word has one of the traits.</summary>
    public bool Any(Traits traits)
    {
        foreach (ref readonly var word in items.AsSpan(0, Count))
        {
            if (word.Is(traits)) return true;
        }

        return false;
    }

    /// <summary>Adds a trait to the words that begin in [start, end) of the normalised text.</summary>
    public void Mark(int start, int end, Traits traits)
    {
        for (var at = At(start); at < Count && items[at].Start < end; at++) items[at] = items[at] with { Traits = items[at].Traits | traits };
    }

    /// <summary>The word that covers or follows an index of the normalised text; <see cref="Count"/> past the last.</summary>
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

    // Dep artment.
    private static int FindParted(NormalisedText text, Tokens tokens, int first, Lexicon lexicon)
    {
        if (first + 1 == tokens.Count || tokens[first + 1].Gap != Gap.Space) return 0;
        var (one, other) = (tokens[first], tokens[first + 1]);
        if (one.Length + other.Length is < ShortestParted or > LongestParted) return 0;
        Span<char> whole = stackalloc char[LongestParted];
        text.Letters[one.Start..one.End].CopyTo(whole);
        text.Letters[other.Start..other.End].CopyTo(whole[one.Length..]);
        return lexicon.Find(whole[..(one.Length + other.Length)]);
    }

    // Onbehalfoftheschool.
    private bool AddJoined(ReadOnlySpan<char> letters, int start, Pause pause, Lexicon lexicon)
    {
        Span<int> lengths = stackalloc int[JoinedWords.MostWords];
        var count = JoinedWords.Split(letters, lexicon, lengths);
        foreach (var length in lengths[..count])
        {
            Add(new Word(start, start + length, pause, lexicon.Find(letters[..length]), Traits.None));
            (start, pause) = (start + length, Pause.None);
            letters = letters[length..];
        }

        return count > 0;
    }

    private static Traits TraitsOf(NormalisedText text, Token token, int id, Pause pause)
    {
        var digits = text.Letters[token.Start..token.End];
        if (digits[^1] == 's') digits = digits[..^1];
        if (!digits.IsEmpty && !digits.ContainsAnyExcept(Characters.Digits)) return digits.Length == token.Length ? Traits.Number : Traits.Numbers;
        return id == 0 && pause == Pause.None && text.IsCapital(token.Start) && token.Length > 1 ? Traits.Name : Traits.None;
    }

    private static Pause PauseBetween(ReadOnlySpan<char> between, bool isFirst)
    {
        if (isFirst) return Pause.Full;
        var pause = Pause.None;
        for (var at = 0; at < between.Length; at++)
        {
            switch (between[at])
            {
                case ' ' or '\t' or '\r' or '\'' or '-' or '*' or '_' or '$' when !(between[at] == '-' && at > 0 && between[at - 1] == ' '):
                    break;
                case '!' or '?' or '\n':
                    return Pause.Full;
                case '.' when at + 1 == between.Length || char.IsWhiteSpace(between[at + 1]) || between[at + 1] == '.':
                    return Pause.Full;
                default:
                    pause = Pause.Short;
                    break;
            }
        }

        return pause;
    }

    private void Add(Word word)
    {
        if (Count == items.Length) Array.Resize(ref items, Count * 2);
        items[Count++] = word;
    }
}
