using System.Data.Common;
using Npgsql;

namespace SchoolGuard.Hub.Stores.Postgres;

/// <summary>A PostgreSQL database, for a school that has outgrown one machine. Its backups are its administrator's.</summary>
internal sealed class PostgresDatabase(string connectionString) : Database, IAsyncDisposable
{
    // Any number that nothing else in this database locks: "sg".
    private const long ShapeLock = 0x7367;

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connectionString);

    public override string BytesType => "bytea";

    public override string ForUpdate => " for update";

    public override async Task CheckAsync()
    {
        try
        {
            await ReadAsync(session => session.FirstAsync<int>("select 1"));
        }
        catch (NpgsqlException fault)
        {
            throw new StoreException($"the store does not answer ({fault.Message}): start PostgreSQL, and check --store");
        }
    }

    public override Task BackUpAsync(string name) => Task.CompletedTask;

    public override Task LockShapeAsync(Session session) => session.ExecuteAsync("select pg_advisory_xact_lock(@ShapeLock)", new { ShapeLock });

    public ValueTask DisposeAsync() => source.DisposeAsync();

    protected override async Task<DbConnection> OpenAsync() => await source.OpenConnectionAsync();
}
