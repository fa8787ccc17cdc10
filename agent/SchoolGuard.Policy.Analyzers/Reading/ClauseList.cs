using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>The clauses of a school's policy: a JSON object, clause to its words.</summary>
public static class ClauseList
{
    // A compiler loads us with netstandard2.0 alone, whose one JSON reader takes a list that is not closed. Texts by name are a regular language (RFC 8259).
    private const string Space = @"[ \t\r\n]*";
    private const string Text = """
        "(?>[^"\\\x00-\x1F]+|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*"
        """;

    private static readonly Regex List = Pattern($@"\A{Space}\{{{Space}(?>(?<clause>{Text}){Space}:{Space}{Text}{Space}(?>,{Space}(?="")|(?=\}})))*\}}{Space}\z");
    private static readonly Regex Escape = Pattern(@"\\(u(?<code>[0-9A-Fa-f]{4})|(?<sign>.))");

    /// <summary>Reads a clause list.</summary>
    /// <param name="json">The list.</param>
    /// <returns>The clauses; null if this is no JSON object of texts.</returns>
    public static IReadOnlyCollection<string>? TryRead(string json)
    {
        var list = List.Match(json);
        return list.Success ? [.. list.Groups["clause"].Captures.Cast<Capture>().Select(clause => Unescape(clause.Value.Substring(1, clause.Length - 2)))] : null;
    }

    private static string Unescape(string text) => Escape.Replace(text, escape => escape.Groups["code"].Success
        ? ((char)int.Parse(escape.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
        : escape.Groups["sign"].Value switch
        {
            "b" => "\b",
            "f" => "\f",
            "n" => "\n",
            "r" => "\r",
            "t" => "\t",
            var sign => sign,
        });

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
