using System.Text.RegularExpressions;

namespace SchoolGuard.Cli.Explain;

/// <summary>The page of one kind of finding.</summary>
/// <param name="Id">Its id: <c>SG1004</c>.</param>
/// <param name="Markdown">The page as it is written.</param>
internal sealed partial record RulePage(string Id, string Markdown)
{
    public string Title { get; } = FirstLine().Match(Markdown) is { Success: true } line ? line.Groups["title"].Value : "";

    /// <summary>error, warning or info; for findings in drafts the default strength.</summary>
    public string Severity { get; } = SeverityWord().Match(Markdown) is { Success: true } word ? word.Groups["word"].Value : "";

    [GeneratedRegex(@"^# SG\d{4} (?<title>.+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"\b(Severity|Default strength): (?<word>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SeverityWord();
}
