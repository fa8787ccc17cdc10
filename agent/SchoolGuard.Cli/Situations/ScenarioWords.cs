using System.Text.Json;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Situations;

/// <summary>A situation as it is said: a line of a scenario file, or options of a command.</summary>
internal sealed record ScenarioWords
{
    /// <summary>pupil, staff or visitor.</summary>
    public required string Role { get; init; }

    /// <summary>Required of pupils.</summary>
    public int? Class { get; init; }

    public string[] Groups { get; init; } = [];

    public required string Host { get; init; }

    /// <summary>A place's name, OnSite, OffSite, or null if it is unknown.</summary>
    public string? Place { get; init; }

    /// <summary>ISO 8601 without a zone.</summary>
    public required string At { get; init; }

    /// <summary>The sites of the grant in force, or null.</summary>
    public string[]? Lesson { get; init; }

    public string[] Permissions { get; init; } = [];

    public static ScenarioWords Read(JsonElement json) => new()
    {
        Role = json.Text("role"),
        Class = json.OptionalNumber("class"),
        Groups = json.OptionalTexts("groups") ?? [],
        Host = json.Text("host"),
        Place = json.OptionalText("place"),
        At = json.Text("at"),
        Lesson = json.OptionalTexts("lesson"),
        Permissions = json.OptionalTexts("permissions") ?? [],
    };
}
