using System.Globalization;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Cli.Check;

/// <summary>Findings for people: the line with carets below what is meant, then the cure.</summary>
internal static class PrettyReport
{
    public static void Write(TextWriter output, IReadOnlyList<CheckedFile> files)
    {
        foreach (var file in files)
        {
            var lines = file.Text.Split('\n');
            foreach (var finding in file.Findings) Write(output, finding, lines);
        }

        var all = files.SelectMany(file => file.Findings).ToList();
        output.WriteLine(all.Count == 0
            ? $"{Files(files.Count)} checked: nothing found"
            : $"{Files(files.Count)} checked: {Count(all, FindingSeverity.Error, "error")}, {Count(all, FindingSeverity.Warning, "warning")}, {Count(all, FindingSeverity.Info, "note")}");
    }

    private static void Write(TextWriter output, Finding finding, string[] lines)
    {
        output.WriteLine($"{Place(finding.Span)}: {Name(finding.Severity)} {finding.Descriptor.Id}: {finding.Message}");
        Excerpt(output, finding.Span, lines);
        foreach (var related in finding.Related)
        {
            output.WriteLine($"  {Place(related.Span)}: {related.Message}");
            Excerpt(output, related.Span, lines);
        }

        if (finding.Example is { } example) output.WriteLine($"  example: {example}");
        if (finding.Region is { Length: > 0 } region) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  in all: {region} ({finding.MinutesPerWeek:N0} minutes a week)"));
        if (finding.Help is { } help) output.WriteLine($"  help: {help}");
        output.WriteLine();
    }

    private static void Excerpt(TextWriter output, SourceSpan span, string[] lines)
    {
        const int widest = 160;
        var line = lines[span.Line - 1].TrimEnd('\r').Replace('\t', ' ');
        if (line.Length == 0) return;
        var from = Math.Max(0, span.Column - 1 - (widest / 2));
        var shown = line.Length <= widest ? line : line.Substring(from, Math.Min(widest, line.Length - from));
        var column = line.Length <= widest ? span.Column - 1 : span.Column - 1 - from;
        var end = span.EndLine == span.Line ? span.EndColumn - 1 - (span.Column - 1 - column) : shown.TrimEnd().Length;
        var number = $"{span.Line,5}";
        output.WriteLine($"{number} | {Printable.Of(shown)}");
        output.WriteLine($"{new string(' ', number.Length)} | {new string(' ', column)}{new string('^', Math.Max(1, Math.Min(end, shown.Length) - column))}");
    }

    private static string Place(SourceSpan span) => $"{span.File}:{span.Line}:{span.Column}";

    private static string Name(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";

    private static string Count(List<Finding> findings, FindingSeverity severity, string name)
    {
        var count = findings.Count(finding => finding.Severity == severity);
        return count == 1 ? $"1 {name}" : $"{count} {name}s";
    }
}
