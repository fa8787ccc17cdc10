using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Rosters;

/// <summary>
/// The rosters that were taken in force. The newest is, at all hubs of the store. Of those before it only the record is kept.
/// </summary>
internal sealed class RosterBook(Database database, HubAudit audit, IClock clock)
{
    private readonly Held<RosterInForce> current = new(database, ChangeTopics.Rosters, held => database.ReadAsync(session => ReadAsync(session, held ?? RosterInForce.None)));

    public Task<RosterInForce> CurrentAsync() => current.GetAsync();

    /// <summary>Takes a roster in force, on record.</summary>
    /// <param name="files">The OneRoster files by their names (<see cref="RosterFiles"/>); what is not read of them is not kept.</param>
    /// <param name="by">Who takes it.</param>
    /// <returns>Its version.</returns>
    public Task<long> TakeAsync(IReadOnlyDictionary<string, byte[]> files, string by) => database.WriteAsync(session => TakeAsync(session, RosterExtract.Of(files), by));

    /// <summary>The same within a transaction.</summary>
    public async Task<long> TakeAsync(Session session, RosterExtract extract, string by, params (string Name, string Value)[] facts)
    {
        var version = (await LastAsync(session))?.Version + 1 ?? 1;
        await session.ExecuteAsync("insert into rosters (version, taken, takenby, sha256) values (@version, @now, @by, @Sha256)", new { version, now = clock.GetCurrentInstant(), by, extract.Sha256 });
        foreach (var (name, content) in extract.Files)
            await session.ExecuteAsync("insert into roster_files (version, name, content) values (@version, @name, @content)", new { version, name, content });
        await session.ExecuteAsync("delete from roster_files where version < @version", new { version });
        await audit.RecordAsync(session, "roster-taken", [("version", $"{version}"), ("by", by), .. facts]);
        session.Raise(ChangeTopics.Rosters, $"{version}");
        return version;
    }

    /// <summary>Notes that the roster in force was handed over again: it is as old as this.</summary>
    public Task ConfirmAsync(long version) => database.WriteAsync(async session =>
    {
        await session.ExecuteAsync("update rosters set confirmed = @now where version = @version", new { version, now = clock.GetCurrentInstant() });
        await audit.RecordAsync(session, "roster-confirmed", ("version", $"{version}"));
        session.Raise(ChangeTopics.Rosters, $"{version}");
    });

    private static Task<LastRoster?> LastAsync(Session session) => session.FirstAsync<LastRoster>(
        "select version as \"Version\", taken as \"Taken\", confirmed as \"Confirmed\", coalesce(sha256, '') as \"Sha256\" from rosters order by version desc limit 1");

    private static async Task<RosterInForce> ReadAsync(Session session, RosterInForce held)
    {
        if (await LastAsync(session) is not { } last) return RosterInForce.None;
        if (last.Version == held.Version) return held with { Taken = last.Confirmed ?? last.Taken };
        var files = await session.ListAsync<RosterFile>("select name as \"Name\", content as \"Content\" from roster_files where version = @Version", new { last.Version });
        // Another hub has taken the next meanwhile, and its predecessor's files are gone.
        if (files.Count == 0) return await ReadAsync(session, held);
        return new RosterInForce(last.Version, last.Taken, last.Confirmed ?? last.Taken, last.Sha256, Roster.Read(files.ToDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal)).Roster);
    }

    private sealed record RosterFile(string Name, byte[] Content);

    private sealed record LastRoster(long Version, Instant Taken, Instant? Confirmed, string Sha256);
}
