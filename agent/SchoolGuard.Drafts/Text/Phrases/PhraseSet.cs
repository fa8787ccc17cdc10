using System.Collections.Frozen;

namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>The patterns of one phrase file. Reading costs nothing where no pattern begins, and a bounded time anywhere.</summary>
internal sealed class PhraseSet
{
    private const int NotBegun = -1;
    private readonly FrozenDictionary<int, Beginning[]> byWord;
    private readonly (Traits Traits, Beginning Beginning)[] byTraits;
    private readonly Beginning[] byAny;
    private readonly Traits startTraits;

    public PhraseSet(PhraseNode root)
    {
        var beginnings = new Beginnings();
        beginnings.Collect(root, begun: false, mustPause: false);
        byWord = beginnings.ByWord.ToFrozenDictionary(each => each.Key, each => each.Value.ToArray());
        (byTraits, byAny) = ([.. beginnings.ByTraits], [.. beginnings.ByAny]);
        foreach (var (traits, _) in byTraits) startTraits |= traits;
    }

    /// <summary>The longest phrase that begins at a word, if there is one.</summary>
    public bool TryRead(Wording words, int first, out Phrase phrase)
    {
        phrase = new Phrase("", first, NotBegun, NotBegun, 0);
        ref readonly var word = ref words[first];
        var known = byWord.TryGetValue(word.Id, out var beginnings);
        if (!known && !word.Is(startTraits) || word.Is(Traits.Closed)) return false;
        foreach (var beginning in beginnings ?? []) Begin(beginning, words, first, ref phrase);
        foreach (var (traits, beginning) in byTraits)
        {
            if (word.Is(traits)) Begin(beginning, words, first, ref phrase);
        }

        foreach (var beginning in byAny) Begin(beginning, words, first, ref phrase);
        return phrase.End != NotBegun;
    }

    private static void Begin(Beginning beginning, Wording words, int first, ref Phrase best)
    {
        if (beginning.MustPause && words[first].Pause == Pause.None) return;
        Follow(beginning.Next, words, first, first + 1, beginning.IsBegun ? first : NotBegun, NotBegun, mayPause: false, ref best);
    }

    private static void Follow(PhraseNode node, Wording words, int first, int at, int begun, int ended, bool mayPause, ref Phrase best)
    {
        if (node.MustPause && at < words.Count && words[at].Pause == Pause.None) return;
        mayPause |= node.MayPause;
        if (node.IsEdge)
        {
            if (begun == NotBegun) begun = at;
            else ended = at - 1;
        }

        if (node.Label is not null && (at - 1 > best.End || at - 1 == best.End && node.Rank < best.Rank))
            best = new Phrase(node.Label, begun == NotBegun ? first : begun, ended == NotBegun ? at - 1 : ended, at - 1, node.Rank);
        foreach (var other in node.Or) Follow(other, words, first, at, begun, ended, mayPause, ref best);
        if (at >= words.Count || words[at].Is(Traits.Closed)) return;
        if (words[at].Pause > (mayPause ? Pause.Short : Pause.None)) return;
        if (words[at].Id > 0 && node.After.TryGetValue(words[at].Id, out var after)) Follow(after, words, first, at + 1, begun, ended, mayPause: false, ref best);
        foreach (var (list, next) in node.AfterList)
        {
            if (list.Contains(words[at].Id)) Follow(next, words, first, at + 1, begun, ended, mayPause: false, ref best);
        }

        foreach (var (traits, next) in node.AfterTraits)
        {
            if (words[at].Is(traits)) Follow(next, words, first, at + 1, begun, ended, mayPause: false, ref best);
        }

        if (node.AfterAny is { } any) Follow(any, words, first, at + 1, begun, ended, mayPause: false, ref best);
    }
}
