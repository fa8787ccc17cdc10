using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.School.OneRoster;

namespace SchoolGuard.School;

/// <summary>Who is at the school and in which classes, day by day. Immutable; read anew when the files change.</summary>
public sealed class Roster
{
    private readonly ImmutableArray<User> users;
    private readonly Dictionary<string, User?> byUsername = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, User> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RosterClass> classes = new(StringComparer.Ordinal);
    private readonly ILookup<string, Enrolment> enrolments;

    internal Roster(ImmutableArray<User> users, ImmutableArray<RosterClass> classes, ImmutableArray<Enrolment> enrolments)
    {
        this.users = users;
        Classes = classes;
        this.enrolments = enrolments.ToLookup(enrolment => enrolment.UserId, StringComparer.Ordinal);
        foreach (var each in classes) this.classes[each.Id] = each;

        foreach (var user in users) byId[user.Id] = user;

        // Two people of one username could be either, so neither is found by it.
        foreach (var user in users.Where(user => user.Username.Length > 0)) byUsername[user.Username] = byUsername.ContainsKey(user.Username) ? null : user;
    }

    /// <summary>A roster of nobody.</summary>
    public static Roster Empty { get; } = new([], [], []);

    /// <summary>The school's classes.</summary>
    public ImmutableArray<RosterClass> Classes { get; }

    /// <summary>Reads the OneRoster 1.1 files of a folder. Rows at fault are left out and reported; the rest counts.</summary>
    public static RosterLoad Read(string folder) => RosterReader.Read(folder);

    /// <summary>Reads OneRoster 1.1 files that were handed over.</summary>
    /// <param name="files">Their bytes by their names (<see cref="RosterFiles"/>).</param>
    public static RosterLoad Read(IReadOnlyDictionary<string, byte[]> files) => RosterReader.Read(files);

    /// <summary>A roster of some people, as <see cref="Entries"/> of the whole school's tells of them.</summary>
    public static Roster Of(IReadOnlyCollection<RosterEntry> entries) => new(
        [.. entries.Select(User.Of)],
        [.. entries.SelectMany(entry => entry.Memberships).Select(membership => membership.Class).DistinctBy(each => each.Id, StringComparer.Ordinal)],
        [.. entries.SelectMany(entry => entry.Memberships.Select(each => new Enrolment(entry.Id, each.Class.Id, new Days(each.Begin, each.End))))]);

    /// <summary>What the roster says of the enabled person of a username, without regard to case; null if there is none, or no single one.</summary>
    public RosterEntry? EntryOf(string username) => byUsername.GetValueOrDefault(username) is { } user ? EntryOf(user) : null;

    /// <summary>What the roster says of everybody who is enabled, in the order of the file.</summary>
    public IEnumerable<RosterEntry> Entries => users.Select(EntryOf);

    /// <summary>The enabled person of a username, without regard to case; null if there is none, or no single one.</summary>
    public RosterPerson? ByUsername(string username, LocalDate today) =>
        byUsername.GetValueOrDefault(username) is { } user ? On(user, today) : null;

    /// <summary>The enabled person of a sourcedId; null if there is none.</summary>
    public RosterPerson? ById(string id, LocalDate today) => byId.GetValueOrDefault(id) is { } user ? On(user, today) : null;

    /// <summary>What everybody who is enabled is called, in the order of the file.</summary>
    public IEnumerable<RosterName> Names => users.Select(user => new RosterName(user.Role, user.GivenName, user.FamilyName, user.PreferredName));

    /// <summary>Everybody who is enabled and has a role here, in the order of the file.</summary>
    public IReadOnlyList<RosterPerson> PeopleOn(LocalDate today) => [.. users.Select(user => On(user, today))];

    private RosterEntry EntryOf(User user) => new()
    {
        Id = user.Id,
        Username = user.Username,
        Role = user.Role,
        ClassNumber = user.ClassNumber,
        Memberships = [.. enrolments[user.Id].Select(each => new RosterMembership(classes[each.ClassId], each.Days.Begin, each.Days.End))],
    };

    private RosterPerson On(User user, LocalDate today)
    {
        var theirs = enrolments[user.Id].Where(enrolment => enrolment.Holds(today)).Select(enrolment => classes[enrolment.ClassId]).Distinct().ToList();
        string[] groups = [.. theirs.SelectMany(each => new[] { each.Title, each.Code }).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new RosterPerson
        {
            Id = user.Id,
            Username = user.Username,
            GivenName = user.GivenName,
            FamilyName = user.FamilyName,
            Role = user.Role,
            ClassNumber = user.ClassNumber,
            Person = user.ToPerson(groups),
            TeachingGroups = [.. theirs.Select(each => each.Id)],
        };
    }
}
