using NodaTime;
using SchoolGuard.Policy.Model;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Lessons.People;

/// <summary>Who is at the school on one day, and in which groups. Worked out once for a roster and a day.</summary>
internal sealed class SchoolDay
{
    private readonly Roster roster;
    private readonly Dictionary<string, RosterPerson> byId;
    private readonly Dictionary<string, RosterPerson> byAccount;
    private readonly ILookup<string, RosterPerson> pupils;
    private readonly Dictionary<string, RosterClass> classes;

    public SchoolDay(Roster roster, LocalDate date)
    {
        (this.roster, Date) = (roster, date);
        classes = roster.Classes.ToDictionary(each => each.Id, StringComparer.Ordinal);
        var people = roster.PeopleOn(date);
        byId = people.ToDictionary(person => person.Id, StringComparer.Ordinal);
        // Who is found by a username is the roster's to say: of two who share one, neither is.
        byAccount = people.Where(person => roster.ByUsername(person.Username, date) is not null).ToDictionary(person => person.Username, StringComparer.OrdinalIgnoreCase);
        pupils = people.Where(person => person.Role is Role.Pupil)
            .SelectMany(person => person.TeachingGroups, (person, group) => (person, group))
            .ToLookup(each => each.group, each => each.person, StringComparer.Ordinal);
    }

    public LocalDate Date { get; }

    public RosterPerson? ByAccount(string account) => byAccount.GetValueOrDefault(account);

    public RosterPerson? ById(string id) => byId.GetValueOrDefault(id);

    public IEnumerable<RosterPerson> PupilsOf(string group) => pupils[group];

    public RosterClass? ClassOf(string id) => classes.GetValueOrDefault(id);

    /// <summary>A class by its sourcedId, or by the code or title of one class alone.</summary>
    public RosterClass? FindClass(string name)
    {
        if (ClassOf(name) is { } known) return known;
        var named = roster.Classes.Where(each => Is(each.Code) || Is(each.Title)).Take(2).ToList();
        return named is [var only] ? only : null;

        bool Is(string called) => called.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a person is called; the sourcedId of one who is no longer in the roster.</summary>
    public string NameOf(string id) => ById(id) is { } person ? NameOf(person) : id;

    public static string NameOf(RosterPerson person) => $"{person.GivenName} {person.FamilyName}".Trim() is { Length: > 0 } name ? name : person.Username;

    public string TitleOf(string group) => ClassOf(group) is { } known ? known.Title.Length > 0 ? known.Title : known.Code : group;
}
