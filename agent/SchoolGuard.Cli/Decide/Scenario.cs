using System.Text.Json;
using NodaTime;
using SchoolGuard.Catalogue;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Cli.Decide;

/// <summary>One line of a scenario file.</summary>
internal sealed record Scenario(Person Person, Site Site, Location Place, LocalDateTime At, GrantedSites? Lesson, string[] Permissions)
{
    public static Scenario Read(JsonElement json) => new(
        ReadPerson(json),
        SituationMembers.ToSite(json.Text("host")),
        ReadPlace(json.OptionalText("place")),
        SituationMembers.ToTime(json.Text("at")),
        ReadLesson(json.OptionalTexts("lesson")),
        json.OptionalTexts("permissions") ?? []);

    private static Person ReadPerson(JsonElement json) =>
        json.People("role", json.Text("role")) is [var person] ? person : throw new FormatException("`class` is missing: a pupil is in one");

    private static Location ReadPlace(string? place) => place switch
    {
        null => Location.Unknown,
        "OnSite" => Location.OnSite,
        "OffSite" => Location.OffSite,
        "" => throw new FormatException("`place` is empty: write null if it is unknown"),
        _ => Location.Named(place),
    };

    private static GrantedSites? ReadLesson(string[]? names)
    {
        if (names is null) return null;
        return GrantedSites.TryRead(names, id => ServiceCatalogue.Default.ById(id) is not null, out var unknown)
            ?? throw new FormatException($"`{unknown}` in `lesson` is neither a category nor a service of the catalogue");
    }
}
