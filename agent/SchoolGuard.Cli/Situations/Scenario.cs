using NodaTime;
using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Cli.Situations;

/// <summary>A situation to decide, by the school's wall clock.</summary>
internal sealed record Scenario(Person Person, Site Site, Location Place, LocalDateTime At, GrantedSites? Lesson, string[] Permissions)
{
    /// <summary>Makes sense of what was said; what makes none is a <see cref="FormatException"/>.</summary>
    public static Scenario Of(ScenarioWords words) => new(
        ReadPerson(words),
        SituationMembers.ToSite(words.Host),
        ReadPlace(words.Place),
        SituationMembers.ToTime(words.At),
        ReadLesson(words.Lesson),
        words.Permissions);

    private static Person ReadPerson(ScenarioWords words) => SituationMembers.ToPeople("role", words.Role, words.Class, words.Groups) is [var person]
        ? person
        : throw new FormatException("`class` is missing: a pupil is in one");

    private static Location ReadPlace(string? place) => place switch
    {
        null => Location.Unknown,
        "OnSite" => Location.OnSite,
        "OffSite" => Location.OffSite,
        "" => throw new FormatException("`place` is empty: leave it out if it is unknown"),
        _ => Location.Named(place),
    };

    private static GrantedSites? ReadLesson(string[]? names)
    {
        if (names is null) return null;
        return GrantedSites.TryRead(names, id => ServiceCatalogue.Default.ById(id) is not null, out var unknown)
            ?? throw new FormatException($"`{unknown}` in `lesson` is neither a category, a service of the catalogue nor a host");
    }
}
