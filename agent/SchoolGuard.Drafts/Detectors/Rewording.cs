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

    /// <summary>A fix that says words, with a capital where they open a sentence, and a suffix such as 's.</summary>
    public static DraftFix Say(string words, bool opens, string suffix = "")
    {
        var text = (opens ? char.ToUpperInvariant(words[0]) + words[1..] : words) + suffix;
        return new DraftFix($"Say \"{text}\"", text);
    }
}
