using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Stores.Postgres;
using SchoolGuard.Hub.Stores.Sqlite;

namespace SchoolGuard.Hub.Stores;

/// <summary>The store that the options ask for.</summary>
internal static class StoreFactory
{
    public static Database Create(HubOptions options, DataFolder data) =>
        options.Store.Length == 0 ? new SqliteDatabase(data.Store) : new PostgresDatabase(options.Store);
}
