using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors;

/// <summary>Asks what stands around a stretch of tokens.</summary>
internal readonly struct Surroundings(Scan scan)
{
    /// <summary>How many words away still counts as near.</summary>
    public const int Near = 8;

    private const int LongestPair = 20;

    /// <summary>A word without its possessive ending; empty outside the text.</summary>
    public ReadOnlySpan<char> Word(int token) =>
        token < 0 || token >= scan.Tokens.Count ? [] : scan.Text.Letters[scan.Tokens[token].Start..(scan.Tokens[token].End - scan.Tokens[token].Possessive)];

    public bool IsCapital(int token) => token >= 0 && token < scan.Tokens.Count && scan.Text.IsCapital(scan.Tokens[token].Start);

    /// <summary>Whether every letter is a capital.</summary>
    public bool IsShouted(int token)
    {
        var letters = Word(token);
        if (letters.IsEmpty) return false;
        for (var at = 0; at < letters.Length; at++)
        {
            if (char.IsLetter(letters[at]) && !scan.Text.IsCapital(scan.Tokens[token].Start + at)) return false;
        }

        return true;
    }

    /// <summary>Whether a word begins a sentence or phrase, so that its capital says nothing.</summary>
    public bool IsOpening(int token) =>
        token <= 0 || scan.Tokens[token].Gap == Gap.Break || scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start].Contains('\n');

    /// <summary>Whether only blanks, or the sign of a handle, part a word from the one before.</summary>
    public bool FollowsClosely(int token) => token > 0 && token < scan.Tokens.Count
        && (scan.Tokens[token].Gap == Gap.Space || scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start] is " @");

    /// <summary>The word before, unless a mark or another sign comes between; otherwise empty.</summary>
    public ReadOnlySpan<char> Before(int token) => FollowsClosely(token) ? Word(token - 1) : [];

    /// <summary>The word after, unless a mark or another sign comes between; otherwise empty.</summary>
    public ReadOnlySpan<char> After(int token) => FollowsClosely(token + 1) ? Word(token + 1) : [];

    /// <summary>Whether a word, or the two words from it on, tell of a school.</summary>
    public bool IsSchoolWord(int token)
    {
        var word = Word(token);
        if (SchoolWords.Context.Contains(word)) return true;
        var next = After(token);
        if (word.IsEmpty || next.IsEmpty || word.Length + next.Length > LongestPair) return false;
        Span<char> pair = stackalloc char[LongestPair];
        word.CopyTo(pair);
        next.CopyTo(pair[word.Length..]);
        return SchoolWords.Context.Contains(pair[..(word.Length + next.Length)]);
    }

    /// <summary>Whether something within <see cref="Near"/> words of a stretch tells of a school.</summary>
    public bool HasSchoolNear(int first, int last)
    {
        for (var token = Math.Max(0, first - Near); token <= last + Near && token < scan.Tokens.Count; token++)
        {
            if ((token < first || token > last) && IsSchoolWord(token)) return true;
        }

        return false;
    }

    /// <summary>Whether a word of a list stands within so many words of a stretch.</summary>
    public bool HasNear(int first, int last, WordSet words, int within = Near)
    {
        for (var token = Math.Max(0, first - within); token <= last + within && token < scan.Tokens.Count; token++)
        {
            if ((token < first || token > last) && words.Contains(Word(token))) return true;
        }

        return false;
    }
}
