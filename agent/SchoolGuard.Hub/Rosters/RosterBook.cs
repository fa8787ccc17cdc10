using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters;

/// <summary>The rosters that were taken in force. The newest is; it is read again when another hub of the same store has taken one.</summary>
internal sealed class RosterBook(Database database, HubAudit audit, IClock clock)
{
    private RosterInForce current = RosterInForce.None;

    public async Task<RosterInForce> CurrentAsync()
    {
        var held = Volatile.Read(ref current);
        var version = await database.ReadAsync(LastAsync);
        if (version == held.Version) return held;
        var read = await database.ReadAsync(session => ReadAsync(session, version));
        Volatile.Write(ref current, read);
        return read;
    }

    /// <summary>Takes a roster in force, on record.</summary>
    /// <param name="files">The OneRoster files by their names (<see cref="RosterFiles"/>).</param>
    /// <param name="by">Who takes it.</param>
    /// <returns>Its version.</returns>
    public Task<long> TakeAsync(IReadOnlyDictionary<string, byte[]> files, string by) => database.WriteAsync(async session =>
    {
        var version = await LastAsync(session) + 1;
        await session.ExecuteAsync("insert into rosters (version, taken, takenby) values (@version, @now, @by)", new { version, now = clock.GetCurrentInstant(), by });
        foreach (var (name, content) in files)
            await session.ExecuteAsync("insert into roster_files (version, name, content) values (@version, @name, @content)", new { version, name, content });
        await audit.RecordAsync(session, "roster-taken", ("version", $"{version}"), ("by", by));
        return version;
    });

    private static Task<long> LastAsync(Session session) => session.FirstAsync<long>("select coalesce(max(version), 0) from rosters");

    private static async Task<RosterInForce> ReadAsync(Session session, long version)
    {
        var taken = await session.FirstAsync<Instant>("select taken from rosters where version = @version", new { version });
        var files = await session.ListAsync<RosterFile>("select name as \"Name\", content as \"Content\" from roster_files where version = @version", new { version });
        return new RosterInForce(version, taken, Roster.Read(files.ToDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal)).Roster);
    }

    private sealed record RosterFile(string Name, byte[] Content);
}
