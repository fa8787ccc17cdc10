using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Fixes;

namespace SchoolGuard.Cli.Check;

/// <summary>A fix as SARIF has it: regions to be taken out and what to put there.</summary>
internal static class SarifFix
{
    public static JsonObject Of(CheckedFile file, PolicyFix fix)
    {
        var lines = SourceText.From(file.Text).Lines;
        return new JsonObject
        {
            ["description"] = new JsonObject { ["text"] = fix.Title },
            ["artifactChanges"] = new JsonArray(new JsonObject
            {
                ["artifactLocation"] = SarifReport.Artifact(file.Path),
                ["replacements"] = new JsonArray([.. fix.Edits.Select(edit => Replacement(lines, edit))]),
            }),
        };
    }

    private static JsonObject Replacement(TextLineCollection lines, TextEdit edit)
    {
        var span = lines.GetLinePositionSpan(new TextSpan(edit.Start, edit.Length));
        return new JsonObject
        {
            ["deletedRegion"] = new JsonObject
            {
                ["startLine"] = span.Start.Line + 1,
                ["startColumn"] = span.Start.Character + 1,
                ["endLine"] = span.End.Line + 1,
                ["endColumn"] = span.End.Character + 1,
            },
            ["insertedContent"] = new JsonObject { ["text"] = edit.NewText },
        };
    }
}
