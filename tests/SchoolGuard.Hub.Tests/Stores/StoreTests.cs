using NodaTime;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Stores;

[TestClass]
public sealed class StoreTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Bringing_a_store_into_shape_twice_changes_nothing(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await store.ExecuteAsync("insert into operators (hash, name, made) values ('h', 'n', 'm')");

        await store.MigrateAsync();

        Assert.AreEqual("n", await store.FirstAsync<string>("select name from operators"));
        Assert.AreEqual(1, await store.FirstAsync<long>("select count(*) from migrations where number = 1"));
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_store_of_a_newer_version_is_refused(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await store.ExecuteAsync("insert into migrations (number, name, applied) values (9999, 'future', '')");

        var refusal = await Assert.ThrowsExactlyAsync<StoreException>(store.MigrateAsync);

        Assert.Contains("update the hub", refusal.Message);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Work_that_fails_has_changed_nothing(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);

        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => store.Database.WriteAsync(async session =>
        {
            await session.ExecuteAsync("insert into operators (hash, name, made) values ('h', 'n', 'm')");
            throw new InvalidOperationException();
        }));

        Assert.AreEqual(0, await store.FirstAsync<long>("select count(*) from operators"));
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Instants_and_bytes_come_back_as_they_were(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var row = new Row(Instant.FromUtc(2026, 11, 24, 10, 14) + Duration.FromTicks(1), Seen: null, [0, 10, 255]);

        await store.Database.WriteAsync(session => session.ExecuteAsync("insert into bundles (counter, file, sha256, title, published) values (1, @File, '', '', @At)", row));

        var found = await store.FirstAsync<Row>("select published as \"At\", (select seen from devices) as \"Seen\", file as \"File\" from bundles");
        Assert.AreEqual(row.At, found!.At);
        Assert.IsNull(found.Seen);
        CollectionAssert.AreEqual(row.File, found.File);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Many_who_write_at_once_all_write(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() =>
            store.Database.WriteAsync(session => session.ExecuteAsync("insert into operators (hash, name, made) values (@hash, '', '')", new { hash = $"{number}" })))));

        Assert.AreEqual(50, await store.FirstAsync<long>("select count(*) from operators"));
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Two_changes_that_wait_for_one_another_are_both_made_once(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await store.ExecuteAsync("insert into operators (hash, name, made) values ('a', '', ''), ('b', '', '')");
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());

        await Task.WhenAll(ChangeAsync("1", "a", "b", first, second.Task), ChangeAsync("2", "b", "a", second, first.Task));

        Assert.AreEqual(4, await store.FirstAsync<long>("select sum(length(made)) from operators"));

        Task ChangeAsync(string mark, string one, string other, TaskCompletionSource has, Task otherHas) => Task.Run(() => store.Database.WriteAsync(async session =>
        {
            await session.ExecuteAsync("update operators set made = made || @mark where hash = @one", new { mark, one });
            has.TrySetResult();
            // One who writes to SQLite does so alone.
            if (store.Database.HasOtherHubs) await otherHas;
            await session.ExecuteAsync("update operators set made = made || @mark where hash = @other", new { mark, other });
        }));
    }

    private sealed record Row(Instant At, Instant? Seen, byte[] File);
}
