using System.Security.Cryptography;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Settings;

/// <summary>Every school.json that was in force. The newest is, at all hubs of the store.</summary>
internal sealed class SettingsBook(Database database, HubAudit audit, IClock clock)
{
    private SettingsInForce? current;

    /// <returns>The settings in force, or null: the hub has had none yet.</returns>
    public async Task<SettingsInForce?> CurrentAsync()
    {
        var held = Volatile.Read(ref current);
        var version = await database.ReadAsync(LastAsync);
        if (version == (held?.Version ?? 0)) return held;
        var read = await database.ReadAsync(session => session.FirstAsync<SettingsInForce>(
            "select version as \"Version\", content as \"Content\", sha256 as \"Sha256\" from settings where version = @version", new { version }));
        Volatile.Write(ref current, read);
        return read;
    }

    /// <returns>Whether these settings were in force at some time.</returns>
    public async Task<bool> KnowsAsync(byte[] content) =>
        await database.ReadAsync(session => session.FirstAsync<long>("select count(*) from settings where sha256 = @sha256", new { sha256 = HashOf(content) })) > 0;

    /// <summary>Takes settings in force, on record, if they are not already.</summary>
    /// <param name="content">A school.json without a fault.</param>
    /// <param name="by">Who takes it.</param>
    /// <returns>Their version.</returns>
    public Task<long> TakeAsync(byte[] content, string by) => database.WriteAsync(async session =>
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
    });

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static Task<long> LastAsync(Session session) => session.FirstAsync<long>("select coalesce(max(version), 0) from settings");
}
