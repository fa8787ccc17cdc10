using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SchoolGuard.Hub.Stores.Sqlite;

/// <summary>A file in the data folder. Writers take turns here: SQLite would make them wait by trying again and again.</summary>
internal sealed class SqliteDatabase : Database, IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly string path;
    private readonly string connectionString;

    public SqliteDatabase(string path)
    {
        SystemSqlite.Ensure();
        this.path = path;
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();
    }

    public override string BytesType => "blob";

    // A writing transaction has the whole file.
    public override string ForUpdate => "";

    public override bool HasOtherHubs => false;

    public override async Task<T> WriteAsync<T>(Func<Session, Task<T>> work)
    {
        await turn.WaitAsync();
        try
        {
            return await base.WriteAsync(work);
        }
        finally
        {
            turn.Release();
        }
    }

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
        }
        catch (SqliteException fault)
        {
            throw Damaged(fault.Message);
        }
    }

    public override async Task BackUpAsync(string name)
    {
        await using var source = (SqliteConnection)await OpenAsync();
        await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = $"{path}.{name}", Pooling = false }.ToString());
        source.BackupDatabase(copy);
    }

    public override Task LockShapeAsync(Session session) => Task.CompletedTask;

    public override Task ListenAsync(Action heard, CancellationToken cancellation) => Task.CompletedTask;

    public void Dispose()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        turn.Dispose();
    }

    protected override Task AnnounceAsync(Session session) => Task.CompletedTask;

    protected override async Task<DbConnection> OpenAsync()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "pragma synchronous = full";
            await command.ExecuteNonQueryAsync();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private StoreException Damaged(string reason) => new($"the store `{path}` is damaged or cannot be opened ({reason}): restore it from a backup, keep a copy of the damaged file");
}
