using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Phrases;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.Confidential;

/// <summary>What to say instead of a matter: a private matter, an issue, or that the child was having a hard time.</summary>
internal static class ConfidentialFixes
{
    private static readonly WordSet States = WordSet.Of("excluded suspended expelled diagnosed arrested pregnant fostered abused neglected assaulted molested homeless evicted bereaved accused autistic dyslexic suicidal sectioned exploited groomed radicalised incontinent epileptic diabetic pexed");
    private static readonly WordSet Being = WordSet.Of("is was are were been be");

    public static ImmutableArray<DraftFix> For(Scan scan, Phrase matter)
    {
        var words = scan.Wording;
        var last = Letters(scan, matter.Last);
        var before = matter.First == 0 || words[matter.First].Pause != Pause.None ? [] : Letters(scan, matter.First - 1);
        if (States.Contains(last)) return Being.Contains(before) ? Rewording.SayAt(scan, words[matter.First].Start, "having a hard time") : [];
        var noun = before is "an" ? "issue" : "private matter";
        return Rewording.SayAt(scan, words[matter.First].Start, last.EndsWith('s') ? noun + "s" : noun);
    }

    private static ReadOnlySpan<char> Letters(Scan scan, int word) => scan.Text.Letters[scan.Wording[word].Start..scan.Wording[word].End];
}
