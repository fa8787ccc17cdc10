using System.Text.Json;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Diff;

/// <summary>Changes for programs.</summary>
internal static class DiffJson
{
    public static void Write(TextWriter output, PolicyDiff diff, IReadOnlyList<ChangeFinding> findings) => JsonObjects.Write(output, json =>
    {
        json.WriteBoolean("equivalent", diff.IsEquivalent);
        Write(json, "newAccess", diff, diff.NewAccess);
        Write(json, "lostAccess", diff, diff.LostAccess);
        Write(json, "restated", diff, diff.Restated);
        json.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Descriptor.Id);
            json.WriteString("severity", finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "info" });
            json.WriteString("message", $"{finding.Descriptor.Title}: {finding.Change.Box}");
            json.WriteNumber("minutesPerWeek", finding.Change.Box.MinutesPerWeek);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, string name, PolicyDiff diff, IReadOnlyList<Change> changes)
    {
        json.WriteStartArray(name);
        foreach (var change in changes) Write(json, diff, change);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PolicyDiff diff, Change change)
    {
        var box = change.Box;
        json.WriteStartObject();
        json.WriteTexts("people", box.People);
        json.WriteTexts("sites", box.Sites);
        json.WriteTexts("places", box.Places);
        json.WriteString("times", box.When);
        if (box.Lesson is { } lesson) json.WriteBoolean("lesson", lesson);
        else json.WriteNull("lesson");
        if (box.LessonLength is { } length) json.WriteString("lessonLength", length);
        if (box.Permissions is { } permissions) json.WriteString("permissions", permissions);
        json.WriteNumber("minutesPerWeek", box.MinutesPerWeek);
        json.WriteNumbers("oldRules", change.OldRules.Select(rule => diff.Old.Table.Rules[rule].Line));
        json.WriteNumbers("newRules", change.NewRules.Select(rule => diff.New.Table.Rules[rule].Line));
        ExampleJson.Write(json, "example", box.Pick());
        json.WriteEndObject();
    }
}
