using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace SchoolGuard.Hub.Stores;

/// <summary>Why the hub cannot serve just now, and the cure. Anything else that goes wrong with a store is a fault of the hub's own.</summary>
/// <param name="IsFull">Whether it is for want of room.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record StoreFault(bool IsFull, string Message)
{
    // ENOSPC and EDQUOT of Unix; ERROR_DISK_FULL of Windows.
    private const int NoSpace = 28;
    private const int NoQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <returns>Null if the exception does not come of the state of the store or its disk.</returns>
    public static StoreFault? Of(Exception fault) => fault switch
    {
        StoreException => new(IsFull: false, fault.Message),
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } or IOException { HResult: NoSpace or NoQuota or WindowsDiskFull } =>
            new(IsFull: true, "the hub's disk is full and nothing was changed: make room on it, then try again"),
        SqliteException { SqliteErrorCode: raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY } =>
            new(IsFull: false, "the hub cannot read or write its store: look at the disk of its data folder, whether it is full, then try again"),
        SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB } =>
            new(IsFull: false, "the hub's store is damaged: stop the hub and restore a backup (`schoolguard-hub restore`)"),
        SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } => new(IsFull: false, "the hub's store is in another program's use: close that, then try again"),
        PostgresException postgres => Of(postgres),
        NpgsqlException => Away,
        _ => null,
    };

    private static StoreFault Away { get; } = new(IsFull: false, "the hub's store does not answer: start PostgreSQL, then try again");

    // Classes of SQLSTATE: 53 too little of something, 08 and 57 no connection, 40 to be tried again; 25006 is a server that others write to.
    private static StoreFault? Of(PostgresException fault) => fault.SqlState switch
    {
        ['5', '3', ..] => new(IsFull: true, $"the hub's PostgreSQL has no room ({fault.MessageText}): make some there, then try again"),
        ['0', '8', ..] or ['5', '7', ..] or "25006" => Away,
        ['4', '0', ..] => new(IsFull: false, "others were writing the same: try again"),
        _ => null,
    };
}
