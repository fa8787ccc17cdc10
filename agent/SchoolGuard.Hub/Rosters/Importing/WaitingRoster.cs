using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Rosters.Importing;

/// <summary>A roster that changes too much to be taken without a person's word: the newest of them, and no other.</summary>
internal sealed class WaitingRoster(Database database, HubAudit audit, IClock clock)
{
    /// <summary>Since when, by whom, and why it waits; null if none does.</summary>
    public Task<Waiting?> CurrentAsync() =>
        database.ReadAsync(session => session.FirstAsync<Waiting>("select sha256 as \"Sha256\", found as \"Found\", foundby as \"By\", reason as \"Reason\" from roster_waiting"));

    public async Task<IReadOnlyDictionary<string, byte[]>> FilesAsync() =>
        (await database.ReadAsync(session => session.ListAsync<WaitingFile>("select name as \"Name\", content as \"Content\" from roster_waiting_files")))
        .ToDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal);

    /// <summary>Keeps one, on record, in the place of the one before.</summary>
    public Task KeepAsync(RosterExtract roster, string by, string reason) => database.WriteAsync(async session =>
    {
        if (await session.FirstAsync<string>("select sha256 from roster_waiting where sha256 = @Sha256", new { roster.Sha256 }) is not null) return;
        await ForgetAsync(session);
        await session.ExecuteAsync(
            "insert into roster_waiting (sha256, found, foundby, reason) values (@Sha256, @now, @by, @reason)", new { roster.Sha256, now = clock.GetCurrentInstant(), by, reason });
        foreach (var (name, content) in roster.Files)
            await session.ExecuteAsync("insert into roster_waiting_files (sha256, name, content) values (@Sha256, @name, @content)", new { roster.Sha256, name, content });
        await audit.RecordAsync(session, "roster-waiting", ("sha256", roster.Sha256), ("by", by), ("reason", reason));
    });

    public static async Task ForgetAsync(Session session)
    {
        await session.ExecuteAsync("delete from roster_waiting_files");
        await session.ExecuteAsync("delete from roster_waiting");
    }

    internal sealed record Waiting(string Sha256, Instant Found, string By, string Reason);

    private sealed record WaitingFile(string Name, byte[] Content);
}
