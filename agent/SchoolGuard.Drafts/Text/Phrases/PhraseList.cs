using System.Buffers;

namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>A named list of a phrase file: its single words as a set that all patterns share, and its other alternatives as they are written.</summary>
internal sealed record PhraseList(WordMask Words, string Others)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" {(<^._,");

    public static PhraseList Read(string alternatives, Lexicon lexicon)
    {
        var words = new HashSet<int>();
        var others = new List<string>();
        foreach (var alternative in Split(alternatives))
        {
            if (alternative.AsSpan().ContainsAny(Special)) others.Add(alternative);
            else words.Add(lexicon.Add(alternative));
        }

        return new PhraseList(new WordMask(words), string.Join('|', others));
    }

    private static IEnumerable<string> Split(string alternatives)
    {
        var depth = 0;
        var start = 0;
        for (var at = 0; at <= alternatives.Length; at++)
        {
            if (at < alternatives.Length && alternatives[at] is '(') depth++;
            if (at < alternatives.Length && alternatives[at] is ')') depth--;
            if (at < alternatives.Length && (depth > 0 || alternatives[at] != '|')) continue;
            yield return alternatives[start..at].Trim();
            start = at + 1;
        }
    }
}
