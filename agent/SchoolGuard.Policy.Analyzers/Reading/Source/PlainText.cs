using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Reading.Source;

/// <summary>
/// The text as it is parsed. What would make C# read something other than what stands there is blanked out, with a finding at its place: directives and
/// the marks of a merge, which hide lines or number them anew, and <c>$</c>, which puts code into texts. C# follows those that nest until its stack overflows.
/// </summary>
internal sealed class PlainText
{
    private const int MergeMark = 7;

    private readonly string path;
    private readonly SourceText source;
    private readonly string text;
    private readonly char[] plain;
    private readonly List<Finding> findings = [];
    private int at;

    public PlainText(string path, SourceText source)
    {
        (this.path, this.source, text) = (path, source, source.ToString());
        plain = text.ToCharArray();
        while (at < text.Length) ReadOne();
        Text = findings.Count == 0 ? source : SourceText.From(new string(plain));
    }

    /// <summary>As long as the source, so that every place in it is the same.</summary>
    public SourceText Text { get; }

    public IReadOnlyList<Finding> Findings => findings;

    private void ReadOne()
    {
        var start = at;
        switch (text[at], Next)
        {
            case ('/', '/'):
                SkipLine();
                break;
            case ('/', '*'):
                SkipPast("*/", at + 2);
                break;
            case ('@', '"'):
                SkipVerbatim();
                break;
            case ('"', '"') when CountQuotes() is >= 3 and var quotes:
                SkipRaw(quotes);
                break;
            case ('"' or '\'', _):
                SkipText(text[at]);
                break;
            case ('#', _):
                SkipLine();
                if (!IsForTheSdk(start + 1) && !IsPragmaWarning(text.Substring(start + 1, at - start - 1)))
                    Blank(start, "this directive has no place in a policy", "only `#pragma warning disable` and `restore` may stand here, with ids and after // a reason");
                break;
            case ('<' or '=' or '>' or '|', _) when IsMergeMark():
                SkipLine();
                Blank(start, "two versions are not merged yet", "keep the lines that hold and remove the marks");
                break;
            case ('$', _) or ('@', '*'):
                at++;
                Blank(start, $"`{text[start]}` has no place in a policy", "write texts in double quotes and comments after //");
                break;
            default:
                at++;
                break;
        }
    }

    private char Next => at + 1 < text.Length ? text[at + 1] : '\0';

    /// <summary><c>#:package</c> and the like, and <c>#!</c>: C# ignores them, and by them the SDK builds a file that is in no project.</summary>
    private bool IsForTheSdk(int place) => place < text.Length && text[place] is ':' or '!';

    /// <summary>Ids and nothing else: within a directive, quotes would make text of the lines below it.</summary>
    private static bool IsPragmaWarning(string directive)
    {
        var comment = directive.IndexOf("//", StringComparison.Ordinal);
        var words = (comment < 0 ? directive : directive.Substring(0, comment)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && words[0] is "pragma" && words[1] is "warning" && (words[2] is "disable" or "restore") && words.All(word => word.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or ','));
    }

    private bool IsMergeMark() =>
        (at == 0 || SyntaxFacts.IsNewLine(text[at - 1])) && at + MergeMark <= text.Length && text.IndexOf(new string(text[at], MergeMark), at, MergeMark, StringComparison.Ordinal) == at;

    private void SkipLine()
    {
        while (at < text.Length && !SyntaxFacts.IsNewLine(text[at])) at++;
    }

    private void SkipPast(string end, int from)
    {
        var index = from > text.Length ? -1 : text.IndexOf(end, from, StringComparison.Ordinal);
        at = index < 0 ? text.Length : index + end.Length;
    }

    private void SkipVerbatim()
    {
        at++;
        do SkipPast("\"", at + 1);
        while (at < text.Length && text[at] == '"');
    }

    /// <summary>A text or a character in quotes; unless it is closed it ends with its line.</summary>
    private void SkipText(char quote)
    {
        at++;
        while (at < text.Length && text[at] != quote && !SyntaxFacts.IsNewLine(text[at])) at += text[at] == '\\' ? 2 : 1;
        if (at < text.Length && text[at] == quote) at++;
        at = Math.Min(at, text.Length);
    }

    /// <summary>A text between three quotes or more; over several lines if nothing else stands in its first.</summary>
    private void SkipRaw(int quotes)
    {
        at += quotes;
        while (at < text.Length && SyntaxFacts.IsWhitespace(text[at])) at++;
        var severalLines = at < text.Length && SyntaxFacts.IsNewLine(text[at]);
        while (at < text.Length && (severalLines || !SyntaxFacts.IsNewLine(text[at])))
        {
            var inside = CountQuotes();
            at += Math.Max(inside, 1);
            if (inside >= quotes) return;
        }
    }

    private int CountQuotes()
    {
        var end = at;
        while (end < text.Length && text[end] == '"') end++;
        return end - at;
    }

    private void Blank(int start, string message, string help)
    {
        findings.Add(NotAPolicyStatement.Rule.At(Spans.SpanOf(path, source, TextSpan.FromBounds(start, at)), message, help));
        for (var index = start; index < at; index++) plain[index] = ' ';
    }
}
