using System.Text.Json;
using SchoolGuard.Drafts;

namespace SchoolGuard.Cli.Draft;

/// <summary>Analyses drafts with one school's words, by its posting rules or by the defaults.</summary>
internal sealed class DraftRunner(SchoolIndex words, PostingRules? rules)
{
    private readonly DraftAnalyser analyser = new();

    public void Answer(DraftLine line, Utf8JsonWriter json)
    {
        var settings = rules?.For(line) ?? DraftSettings.Defaults;
        var analysis = analyser.Analyse(new Drafts.Draft(line.Text, line.Official, Caret: null), words, settings);
        json.WriteString("hold", NameOf(analysis.Hold));
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in analysis.Diagnostics) Write(diagnostic, json);
        json.WriteEndArray();
    }

    private static void Write(DraftDiagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("kind", diagnostic.Kind);
        json.WriteNumber("start", diagnostic.Start);
        json.WriteNumber("length", diagnostic.Length);
        json.WriteString("severity", NameOf(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteStartArray("cites");
        foreach (var clause in diagnostic.Clauses) json.WriteStringValue(clause);
        json.WriteEndArray();
        if (diagnostic.LiftedBy is { } role) json.WriteString("liftedBy", role);
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteString("newText", fix.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(Strength strength) => strength switch
    {
        Strength.None => "none",
        Strength.Note => "note",
        Strength.Warn => "warn",
        Strength.Justify => "justify",
        _ => "forbid",
    };
}
