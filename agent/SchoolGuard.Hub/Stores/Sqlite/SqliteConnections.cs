using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SchoolGuard.Hub.Stores.Sqlite;

/// <summary>
/// Connections to one file, lent to one at a time and kept for the next. The pool of Microsoft.Data.Sqlite now and then gives one that it is just
/// handing out to somebody else as well (dotnet/efcore issue 39008), who is in the other's transaction then.
/// </summary>
internal sealed class SqliteConnections(string path) : IDisposable
{
    /// <summary>More are opened when more are needed at once, and closed afterwards: each has a cache of pages.</summary>
    private const int MostIdle = 16;

    private readonly string connectionString = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString();
    private readonly Stack<Lent> idle = [];
    private readonly Lock gate = new();
    private bool isOver;

    /// <summary>Lends a connection until it is disposed of asynchronously.</summary>
    public async Task<SqliteConnection> OpenAsync()
    {
        lock (gate)
        {
            if (idle.TryPop(out var kept)) return kept;
        }

        var connection = new Lent(this, connectionString);
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
            connection.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            while (idle.TryPop(out var kept)) kept.Dispose();
        }
    }

    /// <returns>Whether it is kept.</returns>
    private bool Take(Lent connection)
    {
        // One that is still in a transaction, because it could not be ended, is of no use to anybody else.
        if (connection.Handle is not { IsInvalid: false } handle || raw.sqlite3_get_autocommit(handle) == 0) return false;
        lock (gate)
        {
            if (isOver || idle.Count >= MostIdle) return false;
            idle.Push(connection);
            return true;
        }
    }

    private sealed class Lent(SqliteConnections owner, string connectionString) : SqliteConnection(connectionString)
    {
        public override async ValueTask DisposeAsync()
        {
            // A store without room ends a transaction by itself: the library, which does not know of it, cannot end it any more, nor close.
            if (Transaction is null && owner.Take(this)) return;
            var handle = Handle;
            try
            {
                await base.DisposeAsync();
            }
            finally
            {
                handle?.Dispose();
            }
        }
    }
}
