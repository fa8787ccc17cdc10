using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Check;

/// <summary>Findings as annotations of a GitHub workflow.</summary>
internal static class GithubReport
{
    public static void Write(TextWriter output, IReadOnlyList<CheckedFile> files)
    {
        foreach (var finding in files.SelectMany(file => file.Findings))
        {
            var span = finding.Span;
            var place = $"file={Property(span.File)},line={span.Line},col={span.Column},endLine={span.EndLine},endColumn={span.EndColumn},title={finding.Descriptor.Id}";
            output.WriteLine($"::{Command(finding.Severity)} {place}::{Message(finding.Message + (finding.Help is null ? "" : $" ({finding.Help})"))}");
        }
    }

    private static string Command(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
