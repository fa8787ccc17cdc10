using System.Text.Json;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Cli.Check;

/// <summary>Findings for programs: line and column are those of the statement at fault, `span` is the narrow place within it.</summary>
internal static class JsonReport
{
    public static void Write(TextWriter output, IReadOnlyList<CheckedFile> files) => JsonObjects.Write(output, json =>
    {
        json.WriteStartArray("diagnostics");
        foreach (var finding in files.SelectMany(file => file.Findings)) Write(json, finding);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        var span = finding.Span;
        json.WriteStartObject();
        json.WriteString("id", finding.Descriptor.Id);
        json.WriteString("severity", finding.Severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "info",
        });
        json.WriteString("message", finding.Message);
        if (finding.Help is { } help) json.WriteString("help", help);
        json.WriteString("file", span.File);
        WritePosition(json, finding.Statement ?? span);
        json.WriteStartObject("span");
        WritePosition(json, span);
        json.WriteEndObject();
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("file", related.Span.File);
            json.WriteNumber("line", related.Span.Line);
            json.WriteString("message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (finding.Example is { } example) ExampleJson.Write(json, "example", example);
        if (finding.Region is { } region) json.WriteString("region", region);
        if (finding.MinutesPerWeek is { } minutes) json.WriteNumber("minutesPerWeek", minutes);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
    }
}
