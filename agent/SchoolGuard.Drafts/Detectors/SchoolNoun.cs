using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors;

/// <summary>What to say instead of a word for the school so that the sentence stays one.</summary>
internal readonly struct SchoolNoun(Scan scan)
{
    private static readonly WordSet Determiners = WordSet.Of("the my our your this that his her their a an every each any no another");
    private static readonly WordSet Prepositions = WordSet.Of("at to from after before in into between during outside");
    private static readonly WordSet Owned = WordSet.Of("""
        pupils pupil students student staff teachers teacher choir team parents governors uniform fair fete playground staffroom family band orchestra pta
        kids children class classes reception year disco trip website gates run lot news newsletter
        """);

    private readonly Surroundings around = new(scan);
    private readonly Rewording rewording = new(scan);

    /// <summary>Fixes for the tokens from first to last; a suffix such as 's goes after the noun.</summary>
    public ImmutableArray<DraftFix> For(int first, int last, string suffix = "")
    {
        var isAt = FollowsAtSign(first);
        var opens = !isAt && rewording.OpensSentence(first);
        var before = isAt ? "at" : around.Before(first);
        if (Determiners.Contains(before) || suffix.Length == 0 && Owned.Contains(around.After(last))) return [Rewording.Say("school", opens, suffix)];
        return Prepositions.Contains(before)
            ? [Rewording.Say("school", opens, suffix), Rewording.Say("my school", opens, suffix)]
            : [Rewording.Say("my school", opens, suffix)];
    }

    public ImmutableArray<DraftFix> ForTrust(int first, string suffix) =>
        [Rewording.Say(Determiners.Contains(around.Before(first)) ? "trust" : "the trust", rewording.OpensSentence(first), suffix)];

    // A handle's own sign is replaced with it; in @ Ravens Wood the sign stays and means at.
    private bool FollowsAtSign(int token) => scan.Text.Letters[..scan.Tokens[token].Start].EndsWith("@ ", StringComparison.Ordinal);
}
