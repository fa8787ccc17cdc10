using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Postgres;
using SchoolGuard.Hub.Stores.Sqlite;
using SchoolGuard.TestKit.Machine;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>An empty store of a test's own, in its present shape.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    private readonly TemporaryFolder folder = new();

    private TestStore(string kind) => Database = kind is Sqlite ? new SqliteDatabase(File) : new PostgresDatabase(SharedCluster.NewDatabase());

    public Database Database { get; }

    public FakeTime Time { get; } = new();

    /// <summary>Of SQLite.</summary>
    public string File => folder.File("hub.db");

    public static async Task<TestStore> CreateAsync(string kind)
    {
        var store = new TestStore(kind);
        await store.Database.CheckAsync();
        await store.MigrateAsync();
        return store;
    }

    public Task MigrateAsync() => new Migrator(Database, Time).RunAsync();

    public Task<int> ExecuteAsync(string sql) => Database.WriteAsync(session => session.ExecuteAsync(sql));

    public Task<T?> FirstAsync<T>(string sql) => Database.ReadAsync(session => session.FirstAsync<T>(sql));

    public async ValueTask DisposeAsync()
    {
        if (Database is IAsyncDisposable postgres) await postgres.DisposeAsync();
        else (Database as IDisposable)?.Dispose();
        folder.Dispose();
    }
}
