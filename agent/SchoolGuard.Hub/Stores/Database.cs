using System.Data.Common;
using System.Runtime.ExceptionServices;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Stores;

/// <summary>The hub's store: SQLite in the data folder, or PostgreSQL. What differs between them is here and in their folders; all else is the same SQL.</summary>
internal abstract class Database
{
    /// <summary>The type of a column of bytes.</summary>
    public abstract string BytesType { get; }

    /// <summary>What ends a query whose rows the transaction is going to change.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>What has been committed, here and at the other hubs of the store.</summary>
    public ChangeFeed Changes { get; } = new();

    /// <summary>Whether several hubs may share the store.</summary>
    public abstract bool HasOtherHubs { get; }

    /// <summary>Whether every change that another hub commits is heard at once. Not so, what was read before may be out of date.</summary>
    public abstract bool HearsAll { get; }

    /// <summary>Looks at something.</summary>
    /// <exception cref="DbException">The store is away or damaged.</exception>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> read)
    {
        await using var connection = await OpenAsync();
        return await read(new Session(connection, transaction: null, this));
    }

    /// <summary>Changes something, whole or not at all. On return it is on the disk; a <paramref name="work"/> that throws has changed nothing. It may be done more than once, of which the last counts: it changes nothing but the store.</summary>
    /// <exception cref="DbException">The store is away or damaged.</exception>
    public virtual async Task<T> WriteAsync<T>(Func<Session, Task<T>> work)
    {
        ExceptionDispatchInfo? first = null;
        try
        {
            await using var connection = await OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            try
            {
                return await WriteAsync(new Session(connection, transaction, this), work, transaction);
            }
            catch (Exception fault)
            {
                first = ExceptionDispatchInfo.Capture(fault);
                throw;
            }
        }
        catch (DbException) when (first is not null)
        {
            // A store without room has given the transaction up by itself, and says so once more when it is closed: what counts is why.
            first.Throw();
            throw;
        }
    }

    private async Task<T> WriteAsync<T>(Session session, Func<Session, Task<T>> work, DbTransaction transaction)
    {
        var result = await work(session);
        session.RequireWhole();
        if (session.Raised.Count > 0) await AnnounceAsync(session);
        await transaction.CommitAsync();
        foreach (var change in session.Raised) Changes.Raise(change);
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

    /// <summary>Hears what other hubs commit, until the connection fails or it is cancelled.</summary>
    /// <param name="heard">Called when the connection is made.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="DbException">The store is away; call again, nothing that is committed meanwhile is missed.</exception>
    public abstract Task ListenAsync(Action heard, CancellationToken cancellation);

    /// <summary>Puts what a session raised into its transaction, for other hubs to hear when it is committed.</summary>
    protected abstract Task AnnounceAsync(Session session);

    protected abstract Task<DbConnection> OpenAsync();
}

/// <summary>The store cannot serve; the message says why, and the cure.</summary>
internal sealed class StoreException(string message) : Exception(message);
