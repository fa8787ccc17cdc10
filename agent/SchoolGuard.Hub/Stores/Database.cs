using System.Data.Common;

namespace SchoolGuard.Hub.Stores;

/// <summary>The hub's store: SQLite in the data folder, or PostgreSQL. What differs between them is here and in their folders; all else is the same SQL.</summary>
internal abstract class Database
{
    /// <summary>The type of a column of bytes.</summary>
    public abstract string BytesType { get; }

    /// <summary>What ends a query whose rows the transaction is going to change.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>Looks at something.</summary>
    /// <exception cref="DbException">The store is away or damaged.</exception>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> read)
    {
        await using var connection = await OpenAsync();
        return await read(new Session(connection, transaction: null, this));
    }

    /// <summary>Changes something, whole or not at all. On return it is on the disk; a <paramref name="work"/> that throws has changed nothing.</summary>
    /// <exception cref="DbException">The store is away or damaged.</exception>
    public virtual async Task<T> WriteAsync<T>(Func<Session, Task<T>> work)
    {
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var result = await work(new Session(connection, transaction, this));
        await transaction.CommitAsync();
        return result;
    }

    public Task WriteAsync(Func<Session, Task> work) => WriteAsync(async session =>
    {
        await work(session);
        return true;
    });

    /// <summary>Proves that the store is sound, before anything is asked of it.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    public abstract Task CheckAsync();

    /// <summary>Keeps a copy where a store can be copied while it is in use.</summary>
    /// <param name="name">Part of the copy's name.</param>
    public abstract Task BackUpAsync(string name);

    /// <summary>Keeps other hubs out of the transaction's way while it changes the store's shape.</summary>
    public abstract Task LockShapeAsync(Session session);

    protected abstract Task<DbConnection> OpenAsync();
}

/// <summary>The store cannot serve; the message says why, and the cure.</summary>
internal sealed class StoreException(string message) : Exception(message);
