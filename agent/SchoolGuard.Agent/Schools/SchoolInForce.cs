using SchoolGuard.Drafts;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Schools;

/// <summary>A school.json and its roster with everything that is worked out once for them.</summary>
internal sealed record SchoolInForce(SchoolSettings? Settings, SchoolCalendar Calendar, PlaceFinder? Places, Roster Roster, SchoolIndex Words)
{
    /// <summary>Nothing is known: everybody is a visitor, every place unknown, every day in term.</summary>
    public static SchoolInForce Unknown { get; } = new(Settings: null, SchoolCalendar.AlwaysTerm, Places: null, Roster.Empty, SchoolIndex.Empty);

    /// <summary>Where the school is, if its settings say so.</summary>
    public SchoolArea? Area => Settings?.School.Location is { } place ? new SchoolArea(place.Latitude, place.Longitude, place.Metres) : null;

    public static SchoolInForce Of(SchoolSettings settings, Roster roster) =>
        new(settings, CalendarReader.ToCalendar(settings.Calendar), new PlaceFinder(settings), roster, SchoolIndex.Build(FactsOf(settings.School, roster)));

    private static SchoolFacts FactsOf(SchoolIdentity school, Roster roster) => new()
    {
        Name = school.Name,
        Aliases = school.Aliases,
        Trust = school.Trust,
        Domains = school.Domains,
        Addresses = school.Addresses,
        Telephones = school.Telephones,
        Handles = school.Handles,
        Hashtags = school.Hashtags,
        Events = school.Events,
        Uniform = school.Uniform,
        Places = school.Places,
        OfficialAccounts = school.OfficialAccounts,
        People = [.. roster.Names.Select(each => new SchoolPerson(each.Role is Role.Pupil ? SchoolRole.Pupil : SchoolRole.Staff, each.GivenName, each.FamilyName, each.PreferredName))],
        Classes = [.. roster.Classes.SelectMany(each => new[] { each.Title, each.Code })],
    };
}
