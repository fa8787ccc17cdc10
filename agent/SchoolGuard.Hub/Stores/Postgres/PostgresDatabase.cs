using System.Data.Common;
using Npgsql;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Stores.Postgres;

/// <summary>A PostgreSQL database, for a school that has outgrown one machine. Its backups are its administrator's.</summary>
internal sealed class PostgresDatabase(string connectionString) : Database, IAsyncDisposable
{
    // Any number that nothing else in this database locks: "sg".
    private const long ShapeLock = 0x7367;

    private const string Channel = "schoolguard";

    /// <summary>How often a change is tried that others keep running into.</summary>
    private const int MostTries = 5;

    /// <summary>Seconds after which a connection that only listens is asked whether it still is one.</summary>
    private const int KeepAlive = 10;

    // What this hub commits it knows already.
    private readonly string self = Guid.NewGuid().ToString("N");
    private volatile bool hearsAll;
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connectionString);

    public override string BytesType => "bytea";

    public override string ForUpdate => " for update";

    public override bool HasOtherHubs => true;

    public override bool HearsAll => hearsAll;

    /// <summary>PostgreSQL ends one of those that wait for one another, or that saw what another has changed since: nothing of it is there, and it is done again.</summary>
    public override async Task<T> WriteAsync<T>(Func<Session, Task<T>> work)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await base.WriteAsync(work);
            }
            catch (PostgresException fault) when (tries < MostTries && fault.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure)
            {
                // Said above.
            }
        }
    }

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

    public override async Task ListenAsync(Action heard, CancellationToken cancellation)
    {
        var own = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = KeepAlive }.ToString();
        await using var connection = new NpgsqlConnection(own);
        connection.Notification += (_, notification) => Hear(notification.Payload);
        await connection.OpenAsync(cancellation);
        await using (var command = new NpgsqlCommand($"listen {Channel}", connection)) await command.ExecuteNonQueryAsync(cancellation);
        heard();
        // What was committed while nobody listened.
        Changes.RaiseAll();
        hearsAll = true;
        try
        {
            while (true) await connection.WaitAsync(cancellation);
        }
        finally
        {
            hearsAll = false;
        }
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    protected override async Task AnnounceAsync(Session session)
    {
        foreach (var change in session.Raised)
            await session.ExecuteAsync("select pg_notify(@Channel, @payload)", new { Channel, payload = $"{self} {change.Topic} {change.Key}" });
    }

    protected override async Task<DbConnection> OpenAsync() => await source.OpenConnectionAsync();

    private void Hear(string payload)
    {
        if (payload.Split(' ', 3) is [var hub, var topic, var key] && !hub.Equals(self, StringComparison.Ordinal)) Changes.Raise(new Change(topic, key));
    }
}
