using NodaTime;
using SchoolGuard.Agent.Rosters;
using SchoolGuard.Drafts;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Schools;

/// <summary>A school.json and its roster with everything that is worked out once for them.</summary>
internal sealed record SchoolInForce(SchoolSettings? Settings, SchoolCalendar Calendar, PlaceFinder? Places, Roster Roster, SchoolIndex Words)
{
    /// <summary>Whom the hub told of; null where the roster lies in a folder of the device.</summary>
    public PeopleKnown? People { get; private init; }

    /// <summary>Nothing is known: everybody is a visitor, every place unknown, every day in term.</summary>
    public static SchoolInForce Unknown { get; } = new(Settings: null, SchoolCalendar.AlwaysTerm, Places: null, Roster.Empty, SchoolIndex.Empty);

    /// <summary>Where the school is, if its settings say so.</summary>
    public SchoolArea? Area => Settings?.School.Location is { } place ? new SchoolArea(place.Latitude, place.Longitude, place.Metres) : null;

    public static SchoolInForce Of(SchoolSettings settings, Roster roster) =>
        new(settings, CalendarReader.ToCalendar(settings.Calendar), new PlaceFinder(settings), roster, SchoolIndex.Build(FactsOf(settings.School) with
        {
            People = [.. roster.Names.Select(each => new SchoolPerson(each.Role is Role.Pupil ? SchoolRole.Pupil : SchoolRole.Staff, each.GivenName, each.FamilyName, each.PreferredName))],
            Classes = [.. roster.Classes.SelectMany(each => new[] { each.Title, each.Code })],
        }));

    /// <summary>A school whose people the hub tells of.</summary>
    public static SchoolInForce Of(SchoolSettings settings, PeopleKnown people) =>
        new(settings, CalendarReader.ToCalendar(settings.Calendar), new PlaceFinder(settings), people.Roster, SchoolIndex.Build(
            FactsOf(settings.School) with { Classes = people.Names?.Classes ?? [] }, people.Names?.Names ?? SchoolNames.None))
        {
            People = people,
        };

    /// <summary>Whether what is known of an account is too old to be believed.</summary>
    public bool IsOutdated(string account, LocalDate today, DateTimeZone zone) =>
        People?.TakenOf(account) is { } taken && Period.DaysBetween(taken.InZone(zone).Date, today) > Settings!.Roster.MostDays;

    private static SchoolFacts FactsOf(SchoolIdentity school) => new()
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
    };
}
