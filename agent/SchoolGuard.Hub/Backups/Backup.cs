using NodaTime;
using SchoolGuard.Bundles.Audits;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Sqlite;

namespace SchoolGuard.Hub.Backups;

/// <summary>Copies of a hub's SQLite: made while the hub runs, proven before they are called good, and put back while it does not.</summary>
internal static class Backup
{
    private const string Part = ".part";

    /// <summary>Makes a copy.</summary>
    /// <returns>What to tell the person who asked.</returns>
    /// <exception cref="StoreException">The store or the copy is not sound.</exception>
    /// <exception cref="IOException">The copy cannot be written.</exception>
    public static async Task<string> MakeAsync(DataFolder data, BackupOptions options)
    {
        if (!File.Exists(data.Store)) throw new StoreException($"there is no store `{data.Store}`: name the hub's folder with --data");
        if (File.Exists(options.To)) throw new StoreException($"`{options.To}` is there already: name another file with --to");
        using var store = new SqliteDatabase(data.Store);
        var part = options.To + Part;
        BackupFiles.Close(part);
        await store.CopyToAsync(part);
        var records = await ProveAsync(part);
        File.Move(part, options.To);
        if (options.Keys) BackupFiles.CopyKeys(data.Root, BackupFiles.KeysOf(options.To));
        await new HubAudit(store, SystemClock.Instance).RecordAsync("backup-made", ("file", Path.GetFileName(options.To)));
        return $"`{options.To}` is a sound copy with {records} records of the hub's audit";
    }

    /// <summary>Puts a copy in the place of the store, which is kept beside it.</summary>
    /// <returns>What to tell the person who asked.</returns>
    /// <exception cref="StoreException">The copy is not sound, or the hub is running.</exception>
    public static async Task<string> RestoreAsync(DataFolder data, BackupOptions options)
    {
        if (!File.Exists(options.From)) throw new StoreException($"there is no copy `{options.From}`: name one with --from");
        if (!SqliteDatabase.TryClose(data.Store)) throw new StoreException("the hub is running: stop it, and restore then");
        var part = data.Store + Part;
        BackupFiles.Close(part);
        File.Copy(options.From, part, overwrite: true);
        var records = await ProveAsync(part);
        BackupFiles.SetAside(data.Store);
        File.Move(part, data.Store);
        if (options.Keys) BackupFiles.CopyKeys(BackupFiles.KeysOf(options.From), data.Root);
        using var store = new SqliteDatabase(data.Store);
        await new Migrator(store, SystemClock.Instance).RunAsync();
        await new HubAudit(store, SystemClock.Instance).RecordAsync("store-restored", ("file", Path.GetFileName(options.From)), ("records", $"{records}"));
        return $"the store is as it was in `{options.From}`, with {records} records of the hub's audit; what was there is kept beside it";
    }

    /// <returns>How many records its audit has.</returns>
    private static async Task<long> ProveAsync(string file)
    {
        AuditVerification audit;
        using (var copy = new SqliteDatabase(file))
        {
            await copy.CheckAsync();
            audit = await new HubAudit(copy, SystemClock.Instance).VerifyAsync();
        }

        if (!SqliteDatabase.TryClose(file)) throw new StoreException($"another program has `{file}` open: end it, and try again");
        return audit.IsIntact ? audit.Records : throw new StoreException($"the audit in `{file}` is not intact ({audit.Findings[0].Message}): keep the file, and find out who altered it");
    }
}
