using System.Collections.Immutable;

namespace SchoolGuard.Drafts.Detectors;

/// <summary>Puts words in place of others so that the sentence stays one.</summary>
internal readonly struct Rewording(Scan scan)
{
    public bool OpensSentence(int token)
    {
        if (token == 0) return true;
        var between = scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start];
        return between.ContainsAny('.', '!', '?') || between.Contains('\n');
    }

    /// <summary>The fix of a phrase: other words where it starts in the normalised text.</summary>
    public static ImmutableArray<DraftFix> SayAt(Scan scan, int start, string words) => [Say(words, new Rewording(scan).OpensSentence(scan.Tokens.At(start)))];

    /// <summary>A fix that says words, with a capital where they open a sentence, and a suffix such as 's.</summary>
    public static DraftFix Say(string words, bool opens, string suffix = "")
    {
        var text = (opens ? char.ToUpperInvariant(words[0]) + words[1..] : words) + suffix;
        return new DraftFix($"Say \"{text}\"", text);
    }
}
