using System.Data.Common;
using System.Runtime.ExceptionServices;
using Dapper;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Stores;

/// <summary>One connection to the store, in a transaction or out of one.</summary>
internal sealed class Session(DbConnection connection, DbTransaction? transaction, Database database)
{
    private readonly List<Change> raised = [];
    private ExceptionDispatchInfo? lost;

    static Session() => SqlMapper.AddTypeHandler(new InstantColumn());

    public Database Database { get; } = database;

    /// <summary>Does something whole or not at all within the transaction, which goes on either way.</summary>
    public async Task<T> NestedAsync<T>(Func<Session, Task<T>> work)
    {
        RequireWhole();
        var before = raised.Count;
        await ExecuteAsync("savepoint work");
        try
        {
            var result = await work(this);
            await ExecuteAsync("release savepoint work");
            return result;
        }
        catch (Exception fault)
        {
            await GoBackAsync(ExceptionDispatchInfo.Capture(fault));
            raised.RemoveRange(before, raised.Count - before);
            throw;
        }
    }

    /// <summary>A store that has no room may give up a transaction by itself: nothing more is done in it then, and none of it is there.</summary>
    /// <exception cref="Exception">What it gave up for.</exception>
    public void RequireWhole() => lost?.Throw();

    /// <summary>What is told of once the transaction is committed.</summary>
    public IReadOnlyList<Change> Raised => raised;

    /// <summary>Tells this hub and the others of a change, when and only when the transaction that makes it is committed.</summary>
    public void Raise(string topic, string key) => raised.Add(new Change(topic, key));

    /// <returns>How many rows were changed.</returns>
    public Task<int> ExecuteAsync(string sql, object? values = null) => connection.ExecuteAsync(sql, values, transaction);

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object? values = null) => (await connection.QueryAsync<T>(sql, values, transaction)).AsList();

    /// <returns>The first row, or null.</returns>
    public Task<T?> FirstAsync<T>(string sql, object? values = null) => connection.QueryFirstOrDefaultAsync<T>(sql, values, transaction);

    private async Task GoBackAsync(ExceptionDispatchInfo fault)
    {
        try
        {
            await ExecuteAsync("rollback to savepoint work");
            await ExecuteAsync("release savepoint work");
        }
        catch (Exception over) when (over is DbException or InvalidOperationException)
        {
            lost = fault;
        }
    }
}
