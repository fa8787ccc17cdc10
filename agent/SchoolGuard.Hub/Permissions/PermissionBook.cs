using NodaTime;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Permissions;

/// <summary>The permissions in the store; the newest revision of each counts.</summary>
internal sealed class PermissionBook(Database database)
{
    private const string Select = """
        select p.id as "Id", p.revision as "Revision", p.role as "Role", p.person as "Person", p.sites as "Sites", p.starts as "Start", p.ends as "End",
          p.grantedby as "By", p.file as "File" from permissions p
        where p.revision = (select max(q.revision) from permissions q where q.id = p.id)
        """;

    public Task<IReadOnlyList<Permission>> ListAsync() => database.ReadAsync(session => session.ListAsync<Permission>($"{Select} order by p.ends, p.id"));

    public Task<Permission?> FindAsync(string id) => database.ReadAsync(session => FindAsync(session, id));

    public static Task<Permission?> FindAsync(Session session, string id) => session.FirstAsync<Permission>($"{Select} and p.id = @id", new { id });

    /// <summary>Those of some people.</summary>
    public Task<IReadOnlyList<Permission>> OfAsync(IReadOnlyList<string> people) => database.ReadAsync<IReadOnlyList<Permission>>(async session =>
    {
        List<Permission> found = [];
        foreach (var person in people) found.AddRange(await session.ListAsync<Permission>($"{Select} and p.person = @person", new { person }));
        return found;
    });

    public static Task AddAsync(Session session, Permission permission, Instant signed) => session.ExecuteAsync(
        """
        insert into permissions (id, revision, role, person, sites, starts, ends, grantedby, signed, file)
        values (@Id, @Revision, @Role, @Person, @Sites, @Start, @End, @By, @signed, @File)
        """,
        new { permission.Id, permission.Revision, permission.Role, permission.Person, permission.Sites, permission.Start, permission.End, permission.By, signed, permission.File });

    /// <summary>How many devices hold the newest revision of each.</summary>
    public async Task<IReadOnlyDictionary<string, int>> HoldersAsync() => (await database.ReadAsync(session => session.ListAsync<Holders>(
        """
        select d.id as "Id", count(*) as "Count" from permission_devices d
        where d.fault = '' and d.revision = (select max(p.revision) from permissions p where p.id = d.id) group by d.id
        """))).ToDictionary(each => each.Id, each => (int)each.Count, StringComparer.Ordinal);

    // Not by its constructor: SQLite does not know the type of a count of no rows.
    private sealed record Holders
    {
        public string Id { get; init; } = "";

        public long Count { get; init; }
    }
}
