using System.Text.RegularExpressions;

namespace SchoolGuard.Architecture.Tests.Sources;

/// <summary>
/// Tells a statement that was commented out from a sentence about one. A statement ends as statements do and has something in it that sentences
/// have not: a call, an assignment or a leading keyword. Prose may end in a semicolon, and names code in backticks.
/// </summary>
internal static partial class CommentedCode
{
    public static bool IsOn(string line) => Comment().Match(line) is { Success: true } comment && Statement().IsMatch(comment.Groups["words"].Value);

    /// <summary>The lines outside raw string literals: a policy quoted by a test has comments of its own.</summary>
    public static IEnumerable<string> OutsideRawStrings(IEnumerable<string> lines)
    {
        var inside = false;
        foreach (var line in lines)
        {
            if (!inside) yield return line;
            if (RawQuote().Count(line) % 2 == 1) inside = !inside;
        }
    }

    [GeneratedRegex("^\\s*//(?!/)\\s*(?<words>.*?)\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"^(((var|const|let|return|await|throw|using|import|export|private|public|internal|protected|static)\b.*|[\w.\[\]]+\s*([-+*/|&]?=|\+\+|--).*|[\w.]+(<[\w, ]+>)?\(.*\)(\.\w+\(.*\))*)\s*;|(if|for|foreach|while|switch|catch)\s*\(.*\)\s*\{?|(else|try|finally|do)\s*\{?|[{}]+\)?;?)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Statement();

    [GeneratedRegex("\"{3,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RawQuote();
}
