using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Catalogue;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Cli.Decide;

/// <summary>One line of a scenario file.</summary>
internal sealed record Scenario(Person Person, Site Site, Location Place, LocalDateTime At, GrantedSites? Lesson, string[] Permissions)
{
    private static readonly LocalDateTimePattern[] TimePatterns =
    [
        LocalDateTimePattern.ExtendedIso,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
    ];

    public static Scenario Read(JsonElement json) => new(
        ReadPerson(json),
        ReadSite(json.Text("host")),
        ReadPlace(json.OptionalText("place")),
        ReadTime(json.Text("at")),
        ReadLesson(json.OptionalTexts("lesson")),
        json.OptionalTexts("permissions") ?? []);

    private static Person ReadPerson(JsonElement json)
    {
        var groups = json.OptionalTexts("groups") ?? [];
        var classNumber = json.OptionalNumber("class");
        return (json.Text("role"), classNumber) switch
        {
            ("pupil", { } number) when Bases.IsClass(number) => Person.Pupil(number, groups),
            ("pupil", { } number) => throw new FormatException($"there is no class `{number}`: classes are -1 (Nursery), 0 (Reception) and 1 to 13"),
            ("pupil", null) => throw new FormatException("`class` is missing: a pupil is in one"),
            ("staff", null) => Person.Staff(groups),
            ("visitor", null) => Person.Visitor(groups),
            ("staff" or "visitor", _) => throw new FormatException("`class` is for pupils only"),
            var (role, _) => throw new FormatException($"there is no role `{role}`: write pupil, staff or visitor"),
        };
    }

    private static Site ReadSite(string text)
    {
        if (!HostName.TryParse(text, out var host, out var fault)) throw new FormatException($"`{text}` is not a host name: {fault}");
        var service = ServiceCatalogue.Default.Find(host);
        return new Site(host.Value, service?.Id, service is null ? SiteCategories.None : (SiteCategories)(1 << (int)service.Category));
    }

    private static Location ReadPlace(string? place) => place switch
    {
        null => Location.Unknown,
        "OnSite" => Location.OnSite,
        "OffSite" => Location.OffSite,
        "" => throw new FormatException("`place` is empty: write null if it is unknown"),
        _ => Location.Named(place),
    };

    private static LocalDateTime ReadTime(string text)
    {
        foreach (var pattern in TimePatterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out var time)) return time;
        }

        throw new FormatException($"`{text}` is not a local time: write it as 2026-11-24T10:14:00");
    }

    private static GrantedSites? ReadLesson(string[]? names)
    {
        if (names is null) return null;
        return GrantedSites.TryRead(names, id => ServiceCatalogue.Default.ById(id) is not null, out var unknown)
            ?? throw new FormatException($"`{unknown}` in `lesson` is neither a category nor a service of the catalogue");
    }
}
