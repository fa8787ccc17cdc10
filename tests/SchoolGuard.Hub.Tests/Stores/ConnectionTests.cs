using Microsoft.Data.Sqlite;
using SchoolGuard.Hub.Stores.Sqlite;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Stores;

/// <summary>Connections to SQLite are lent to one at a time.</summary>
[TestClass]
public sealed class ConnectionTests
{
    private const int Many = 40;

    [TestMethod]
    public async Task Those_who_have_one_at_the_same_time_have_different_ones()
    {
        using var folder = new TemporaryFolder();
        using var connections = Open(folder);
        for (var round = 0; round < 3; round++)
        {
            var lent = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => Task.Run(connections.OpenAsync)));
            Assert.HasCount(Many, lent.Select(connection => connection.Handle!.DangerousGetHandle()).ToHashSet());
            await Task.WhenAll(lent.Select(connection => Task.Run(() => connection.DisposeAsync().AsTask())));
        }
    }

    [TestMethod]
    public async Task One_that_was_given_back_is_lent_again()
    {
        using var folder = new TemporaryFolder();
        using var connections = Open(folder);
        var first = await connections.OpenAsync();
        await first.DisposeAsync();

        Assert.AreSame(first, await connections.OpenAsync());
    }

    [TestMethod]
    public async Task One_that_is_still_in_a_transaction_is_not_lent_again()
    {
        using var folder = new TemporaryFolder();
        using var connections = Open(folder);
        var first = await connections.OpenAsync();
        await RunAsync(first, "begin");
        await first.DisposeAsync();

        var second = await connections.OpenAsync();

        Assert.AreNotSame(first, second);
        await RunAsync(second, "begin");
    }

    [TestMethod]
    public async Task When_all_is_over_the_file_is_nobodys()
    {
        using var folder = new TemporaryFolder();
        var connections = Open(folder);
        var (late, early) = (await connections.OpenAsync(), await connections.OpenAsync());
        await RunAsync(early, "pragma journal_mode = wal; create table some (thing text)");
        await early.DisposeAsync();
        Assert.IsFalse(SqliteDatabase.TryClose(folder.File("hub.db")));

        connections.Dispose();
        await late.DisposeAsync();

        Assert.IsTrue(SqliteDatabase.TryClose(folder.File("hub.db")));
    }

    private static SqliteConnections Open(TemporaryFolder folder)
    {
        SystemSqlite.Ensure();
        return new SqliteConnections(folder.File("hub.db"));
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
