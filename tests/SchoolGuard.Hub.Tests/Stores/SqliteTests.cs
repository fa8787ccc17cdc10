using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Sqlite;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Stores;

[TestClass]
public sealed class SqliteTests
{
    [TestMethod]
    public async Task A_file_that_is_no_store_is_refused_and_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("hub.db", string.Concat(Enumerable.Repeat("these are not the pages of a database. ", 100)));
        using var database = new SqliteDatabase(file);

        var refusal = await Assert.ThrowsExactlyAsync<StoreException>(database.CheckAsync);

        Assert.Contains("restore it from a backup", refusal.Message);
        Assert.StartsWith("these are not", await File.ReadAllTextAsync(file));
    }

    [TestMethod]
    public async Task A_page_that_was_overwritten_is_found()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        await store.FirstAsync<long>("pragma wal_checkpoint(truncate)");
        (store.Database as IDisposable)!.Dispose();
        await OverwriteAsync(store.File, offset: 4096, length: 4096);
        using var damaged = new SqliteDatabase(store.File);

        await Assert.ThrowsExactlyAsync<StoreException>(damaged.CheckAsync);
    }

    [TestMethod]
    public async Task A_backup_is_a_store_with_the_same_in_it()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        await store.ExecuteAsync("insert into operators (hash, name, made) values ('h', 'n', 'm')");

        await store.Database.BackUpAsync("copy");

        using var copy = new SqliteDatabase(store.File + ".copy");
        await copy.CheckAsync();
        Assert.AreEqual("n", await copy.ReadAsync(session => session.FirstAsync<string>("select name from operators")));
    }

    [TestMethod]
    public async Task A_commit_is_on_the_disk_and_rows_keep_their_references()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);

        Assert.AreEqual("wal", await store.FirstAsync<string>("pragma journal_mode"));
        Assert.AreEqual(2, await store.FirstAsync<long>("pragma synchronous"), "full");
        Assert.AreEqual(1, await store.FirstAsync<long>("pragma foreign_keys"));
    }

    private static async Task OverwriteAsync(string file, int offset, int length)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Write);
        stream.Position = offset;
        await stream.WriteAsync(Enumerable.Repeat((byte)0xAA, length).ToArray());
    }
}
