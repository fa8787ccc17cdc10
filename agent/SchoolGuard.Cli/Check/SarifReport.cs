using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Policy.Analyzers.Fixes;
using SchoolGuard.Policy.Analyzers.Rules;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Cli.Check;

/// <summary>Findings as SARIF 2.1.0.</summary>
internal static class SarifReport
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Write(TextWriter output, IReadOnlyList<CheckedFile> files)
    {
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver() },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. files.SelectMany(file => file.Findings.Select(finding => Result(file, finding)))]),
            }),
        };
        output.WriteLine(log.ToJsonString(Indented));
    }

    private static JsonObject Driver() => new()
    {
        ["name"] = "schoolguard",
        ["semanticVersion"] = typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
        ["rules"] = new JsonArray([.. AllRules.Descriptors.Select(descriptor => new JsonObject
        {
            ["id"] = descriptor.Id,
            ["shortDescription"] = new JsonObject { ["text"] = descriptor.Title },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(descriptor.Severity) },
        })]),
    };

    private static JsonObject Result(CheckedFile file, Finding finding)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Descriptor.Id,
            ["level"] = Level(finding.Severity),
            ["message"] = Text(finding.Help is null ? finding.Message : $"{finding.Message} ({finding.Help})"),
            ["locations"] = new JsonArray(Location(finding.Span)),
            ["relatedLocations"] = new JsonArray([.. finding.Related.Select((related, index) =>
            {
                var location = Location(related.Span);
                location["id"] = index;
                location["message"] = Text(related.Message);
                return location;
            })]),
            ["partialFingerprints"] = new JsonObject { ["statement/v1"] = Fingerprint(file, finding) },
        };
        if (file.Review is { } review && PolicyFixes.For(review, finding) is { } fix) result["fixes"] = new JsonArray(SarifFix.Of(file, fix));
        if (finding.Region is not null) result["properties"] = Situations(finding);
        return result;
    }

    /// <summary>What SARIF has no members for, as in the JSON report.</summary>
    private static JsonObject Situations(Finding finding) => new()
    {
        ["example"] = finding.Example is { } example ? ExampleJson.Of(example) : null,
        ["region"] = finding.Region,
        ["minutesPerWeek"] = finding.MinutesPerWeek,
    };

    /// <summary>A file by its path as it was given.</summary>
    public static JsonObject Artifact(string path) => new()
    {
        ["uri"] = new Uri(path, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } absolute ? absolute.AbsoluteUri : Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal),
    };

    private static JsonObject Location(SourceSpan span) => new()
    {
        ["physicalLocation"] = new JsonObject
        {
            ["artifactLocation"] = Artifact(span.File),
            ["region"] = new JsonObject
            {
                ["startLine"] = span.Line,
                ["startColumn"] = span.Column,
                ["endLine"] = span.EndLine,
                ["endColumn"] = span.EndColumn,
            },
        },
    };

    /// <summary>Stays the same when lines move: the rule and the text at fault, without the number of its line.</summary>
    private static string Fingerprint(CheckedFile file, Finding finding)
    {
        var end = Math.Min(file.Text.Length, finding.Span.Start + finding.Span.Length);
        var text = file.Text[Math.Min(finding.Span.Start, end)..end];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Descriptor.Id}\n{text}")))[..16];
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };
}
