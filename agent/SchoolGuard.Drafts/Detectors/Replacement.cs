using System.Collections.Immutable;

namespace SchoolGuard.Drafts.Detectors;

/// <summary>The fix of a phrase: other words, with a capital where they open a sentence.</summary>
internal static class Replacement
{
    public static ImmutableArray<DraftFix> Say(Scan scan, int start, string words) => [Rewording.Say(words, new Rewording(scan).OpensSentence(scan.Tokens.At(start)))];
}
