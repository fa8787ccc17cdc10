using System.Security.Cryptography;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Settings;

/// <summary>Every school.json that was in force. The newest is, at all hubs of the store.</summary>
internal sealed class SettingsBook(Database database, DataFolder data, HubAudit audit, IClock clock)
{
    private readonly Held<SettingsInForce?> current = new(database, ChangeTopics.Settings, held => database.ReadAsync(session => ReadAsync(session, held, data.School)));

    /// <returns>The settings in force, or null: the hub has had none yet.</returns>
    public Task<SettingsInForce?> CurrentAsync() => current.GetAsync();

    /// <summary>The settings as they were when last asked for: for who must not wait for the store. Null before.</summary>
    public SettingsInForce? LastKnown => current.LastKnown;

    /// <returns>Whether these settings were in force at some time.</returns>
    public async Task<bool> KnowsAsync(byte[] content) =>
        await database.ReadAsync(session => session.FirstAsync<long>("select count(*) from settings where sha256 = @sha256", new { sha256 = HashOf(content) })) > 0;

    /// <summary>Takes settings in force, on record, if they are not already.</summary>
    /// <param name="content">A school.json without a fault.</param>
    /// <param name="by">Who takes it.</param>
    /// <returns>Their version.</returns>
    public async Task<long> TakeAsync(byte[] content, string by)
    {
        var version = await database.WriteAsync(session => TakeAsync(session, content, by));
        await CurrentAsync();
        return version;
    }

    private async Task<long> TakeAsync(Session session, byte[] content, string by)
    {
        var sha256 = HashOf(content);
        var version = await LastAsync(session);
        if (await session.FirstAsync<string>("select sha256 from settings where version = @version", new { version }) is { } last && last.Equals(sha256, StringComparison.Ordinal)) return version;
        version++;
        await session.ExecuteAsync(
            "insert into settings (version, content, sha256, taken, takenby) values (@version, @content, @sha256, @now, @by)", new { version, content, sha256, now = clock.GetCurrentInstant(), by });
        await audit.RecordAsync(session, "school-settings-taken", ("version", $"{version}"), ("sha256", sha256), ("by", by));
        session.Raise(ChangeTopics.Settings, $"{version}");
        return version;
    }

    private static async Task<SettingsInForce?> ReadAsync(Session session, SettingsInForce? held, string path)
    {
        var version = await LastAsync(session);
        if (version == (held?.Version ?? 0)) return held;
        var row = await session.FirstAsync<Row>("select content as \"Content\", sha256 as \"Sha256\" from settings where version = @version", new { version });
        return row is null ? null : new SettingsInForce(version, row.Content, row.Sha256, SchoolFile.Parse(path, row.Content).Settings);
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static Task<long> LastAsync(Session session) => session.FirstAsync<long>("select coalesce(max(version), 0) from settings");

    private sealed record Row(byte[] Content, string Sha256);
}
