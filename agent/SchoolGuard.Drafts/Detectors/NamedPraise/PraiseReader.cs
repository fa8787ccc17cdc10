using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.NamedPraise;

/// <summary>Reads words of praise.</summary>
internal readonly struct PraiseReader(Scan scan)
{
    private const int LongestPair = 20;
    private readonly Surroundings around = new(scan);

    /// <summary>The last token of praise that begins at a token; below it if there is none.</summary>
    public int LastFrom(int token)
    {
        var word = around.Word(token);
        var next = AfterOrJoined(token);
        if (PraiseWords.Alone.Contains(word)) return next is "a" or "an" or "dla" ? token + 1 : token;
        if (IsPair(word, next)) return token + 1;
        if (word is "hear" && next is "it" && around.After(token + 1) is "for") return token + 2;
        if (word is "give" && next is "it" && around.After(token + 1) is "up") return token + 2;
        if (word is "take" && next is "a" && around.After(token + 1) is "bow") return token + 2;
        if (word is "round" && next is "of" && around.After(token + 1) is "applause") return token + 2;
        if (PraiseWords.Adjectives.Contains(word) && PraiseWords.Efforts.Contains(next) || word is "how" && PraiseWords.Adjectives.Contains(next)) return token + 1;
        if (word is "what" && next is "a" or "an" && IsGood(token + 2)) return token + 2;
        if (PraiseWords.Titles.Contains(word) && next is "of" && around.After(token + 1) is "the" && around.After(token + 2) is "week" or "month" or "day" or "term" or "year" or "match" or "lesson" or "season" or "game") return token + 3;
        return token - 1;
    }

    /// <summary>Whether a word says well of somebody.</summary>
    public bool IsGood(int token) => PraiseWords.Good.Contains(around.Word(token)) || PraiseWords.Adjectives.Contains(around.Word(token)) || PraiseWords.Efforts.Contains(around.Word(token)) && around.Before(token) is "a" or "an";

    /// <summary>Whether a sentence ends before a token.</summary>
    public bool EndsBefore(int token) =>
        scan.Tokens[token].Gap == Gap.Break && scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start].ContainsAny(".!?\n");

    // Shout-out.
    private ReadOnlySpan<char> AfterOrJoined(int token) =>
        token + 1 < scan.Tokens.Count && scan.Text.Letters[scan.Tokens[token].End..scan.Tokens[token + 1].Start] is "-" ? around.Word(token + 1) : around.After(token);

    private static bool IsPair(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.IsEmpty || next.IsEmpty || word.Length + next.Length > LongestPair) return false;
        Span<char> pair = stackalloc char[LongestPair];
        word.CopyTo(pair);
        next.CopyTo(pair[word.Length..]);
        return PraiseWords.Pairs.Contains(pair[..(word.Length + next.Length)]);
    }
}
