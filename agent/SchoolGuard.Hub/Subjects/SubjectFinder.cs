using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Subjects;

/// <summary>Finds out who is meant: somebody of the roster, or whom only the store still knows.</summary>
internal sealed class SubjectFinder(Database database, RosterBook rosters)
{
    private const string ByUsername = """
        select person from incidents where lower(account) = @username and person <> '' union
        select person from accounts where username = @username and person is not null limit 1
        """;

    private const string ById = """
        select teacher from lessons where teacher = @name union select pupil from site_requests where pupil = @name union
        select person from permissions where person = @name union select teacher from covers where teacher = @name limit 1
        """;

    /// <param name="name">A username; or the sourcedId of one whose username nobody knows any more.</param>
    public async Task<Subject> FindAsync(string name)
    {
        var roster = (await rosters.CurrentAsync()).Roster;
        if (roster.EntryOf(name) is { } entry) return new Subject(name, entry.Id);
        if (roster.Entries.FirstOrDefault(each => each.Id.Equals(name, StringComparison.Ordinal)) is { Username.Length: > 0 } named) return new Subject(named.Username, named.Id);
        var person = await database.ReadAsync(async session =>
            await session.FirstAsync<string>(ByUsername, new { username = name.ToLowerInvariant() }) ?? await session.FirstAsync<string>(ById, new { name }));
        return new Subject(name, person ?? "");
    }
}
