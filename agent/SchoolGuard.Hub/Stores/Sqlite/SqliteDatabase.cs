using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SchoolGuard.Hub.Stores.Sqlite;

/// <summary>A file in the data folder. Writers take turns here, many in one: SQLite would make them wait by trying again and again.</summary>
internal sealed class SqliteDatabase : Database, IDisposable
{
    private readonly WriteQueue writers = new();
    private readonly SqliteConnections connections;
    private readonly string path;

    // Others see by it that the store is in use, also while nothing is asked of it.
    private DbConnection? kept;

    public SqliteDatabase(string path)
    {
        SystemSqlite.Ensure();
        this.path = path;
        connections = new SqliteConnections(path);
    }

    public override string BytesType => "blob";

    // A writing transaction has the whole file.
    public override string ForUpdate => "";

    public override bool HasOtherHubs => false;

    // Nobody else commits anything.
    public override bool HearsAll => true;

    public override Task<T> WriteAsync<T>(Func<Session, Task<T>> work) => writers.WriteAsync(work, base.WriteAsync);

    public override async Task CheckAsync()
    {
        try
        {
            var found = await ReadAsync(async session =>
            {
                await session.ExecuteAsync("pragma journal_mode = wal");
                return await session.ListAsync<string>("pragma integrity_check(1)");
            });
            if (found is not ["ok"]) throw Damaged(string.Join("; ", found));
            kept ??= await OpenAsync();
        }
        catch (SqliteException fault)
        {
            throw Damaged(fault.Message);
        }
    }

    public override Task BackUpAsync(string name) => CopyToAsync($"{path}.{name}");

    /// <summary>Copies the store as it is at one moment, whoever is writing to it.</summary>
    /// <exception cref="StoreException">A page of it cannot be read, or the copy cannot be written.</exception>
    public async Task CopyToAsync(string file)
    {
        try
        {
            await using var source = (SqliteConnection)await OpenAsync();
            await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
            source.BackupDatabase(copy);
        }
        catch (SqliteException fault)
        {
            throw new StoreException($"the store `{path}` cannot be copied to `{file}` ({fault.Message}): make room on the disk, or restore an earlier copy");
        }
    }

    /// <summary>Puts all of a store into its one file, to be moved elsewhere; the next to open it puts it back to WAL.</summary>
    /// <returns>Whether it could be done: false while any program has the store open. One that is too damaged to be opened is in nobody's use.</returns>
    public static bool TryClose(string path)
    {
        SystemSqlite.Ensure();
        if (!File.Exists(path)) return true;
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "pragma journal_mode = delete";
            command.ExecuteNonQuery();
            return true;
        }
        catch (SqliteException fault)
        {
            return fault.SqliteErrorCode != SQLitePCL.raw.SQLITE_BUSY;
        }
    }

    public override Task LockShapeAsync(Session session) => Task.CompletedTask;

    public override Task ListenAsync(Action heard, CancellationToken cancellation) => Task.CompletedTask;

    public void Dispose()
    {
        kept?.Dispose();
        connections.Dispose();
        writers.Dispose();
    }

    protected override Task AnnounceAsync(Session session) => Task.CompletedTask;

    protected override async Task<DbConnection> OpenAsync() => await connections.OpenAsync();

    private StoreException Damaged(string reason) => new($"the store `{path}` is damaged or cannot be opened ({reason}): restore it from a backup (`schoolguard-hub restore --data {Path.GetDirectoryName(path)} --from FILE`); the damaged file is kept");
}
