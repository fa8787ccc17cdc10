using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Audit;

/// <summary>Which records are of which kind, for people who look for one. Nothing is proved by it: verification and export read the records themselves.</summary>
internal sealed class AuditKinds(Database database)
{
    private const int Page = 1000;

    public static Task AddAsync(Session session, string kind, long number) =>
        session.ExecuteAsync("insert into audit_kinds (kind, number) values (@kind, @number) on conflict do nothing", new { kind, number });

    /// <summary>Adds the records of before there was this index.</summary>
    public Task CompleteAsync() => database.WriteAsync(async session =>
    {
        // Nobody writes meanwhile: what comes after would look as if nothing were missing before it.
        await session.FirstAsync<long>("select number from audit_head" + session.Database.ForUpdate);
        while (await AddPageAsync(session))
        {
            // The next page.
        }
    });

    /// <summary>Every kind there is.</summary>
    public Task<IReadOnlyList<string>> ListAsync() => database.ReadAsync(async session =>
    {
        List<string> kinds = [];
        // From each to the next by the index: there are few kinds and many records.
        while (await session.FirstAsync<string>("select kind from audit_kinds where kind > @last order by kind limit 1", new { last = kinds.Count == 0 ? "" : kinds[^1] }) is { } next) kinds.Add(next);
        return (IReadOnlyList<string>)kinds;
    });

    private static async Task<bool> AddPageAsync(Session session)
    {
        var lines = await session.ListAsync<StoredLine>(
            $"select number as \"Number\", line as \"Line\" from audit where number > (select coalesce(max(number), 0) from audit_kinds) order by number limit {Page}");
        foreach (var line in lines) await AddAsync(session, AuditRecord.Read(line).Kind, line.Number);
        return lines.Count == Page;
    }
}
