using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Index.Names;

/// <summary>Splits a name from school.json into folded words, the same way as a draft is split.</summary>
internal static class NameReader
{
    // A roster is thousands of names.
    [ThreadStatic]
    private static (NormalisedText Text, Tokens Tokens)? idle;

    public static (string[] Words, bool Capitals) Read(string name)
    {
        var (text, tokens) = idle ??= (new NormalisedText(), new Tokens());
        text.Read(name);
        tokens.Read(text);
        var words = new List<string>(tokens.Count);
        var capitals = tokens.Count > 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            for (var index = token.Start; index < token.End; index++) capitals &= text.IsCapital(index) || char.IsAsciiDigit(text[index]);
            words.Add(LettersOf(text, token));
        }

        // Nobody's name stays behind.
        text.Clear();
        return ([.. words], capitals);
    }

    private static string LettersOf(NormalisedText text, Token token)
    {
        var letters = text.Letters[token.Start..token.End];
        if (letters is "&") return "and";
        Span<char> kept = stackalloc char[letters.Length];
        var length = 0;
        foreach (var letter in letters)
        {
            if (!Tokens.IsApostrophe(letter)) kept[length++] = letter;
        }

        return kept[..length].ToString();
    }
}
