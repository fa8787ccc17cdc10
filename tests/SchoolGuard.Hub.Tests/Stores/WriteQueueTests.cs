using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Stores;

/// <summary>Writers that share a transaction, and know nothing of it.</summary>
[TestClass]
public sealed class WriteQueueTests
{
    private const int Writers = 600;

    [TestMethod]
    public async Task Of_many_who_write_at_once_each_has_its_own_outcome()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        var raised = new List<string>();
        using var subscription = store.Database.Changes.Subscribe("operators", raised.Add);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Writers).Select(number => Task.Run(() => TryAsync(store, number))));

        string[] good = [.. Enumerable.Range(0, Writers).Where(number => !Fails(number)).Select(number => $"{number}").Order(StringComparer.Ordinal)];
        CollectionAssert.AreEqual(good, outcomes.OfType<string>().Order(StringComparer.Ordinal).ToArray());
        Assert.AreEqual(good.Length, await store.FirstAsync<long>("select count(*) from operators"), "a failed one leaves nothing of its work");
        CollectionAssert.AreEqual(good, raised.Order(StringComparer.Ordinal).ToArray(), "and tells of nothing");
    }

    [TestMethod]
    public async Task Those_who_wait_share_one_transaction()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        var (inside, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = store.Database.WriteAsync(async session =>
        {
            inside.SetResult();
            await goOn.Task;
            await session.ExecuteAsync("insert into operators (hash, name, made) values ('first', '', '')");
        });
        await inside.Task;
        // The second work of a group sees what the first did, though nothing of it is committed.
        var second = store.Database.WriteAsync(session => session.ExecuteAsync("insert into operators (hash, name, made) values ('second', '', '')"));
        var seen = store.Database.WriteAsync(async session =>
            (Inside: await session.FirstAsync<long>("select count(*) from operators"), Outside: await store.FirstAsync<long>("select count(*) from operators")));
        goOn.SetResult();

        Assert.AreEqual((2L, 1L), await seen);
        await Task.WhenAll(first, second);
    }

    private static bool Fails(int number) => number % 7 == 0;

    /// <returns>The writer's number, or null if it failed.</returns>
    private static async Task<string?> TryAsync(TestStore store, int number)
    {
        try
        {
            return await store.Database.WriteAsync(async session =>
            {
                await session.ExecuteAsync("insert into operators (hash, name, made) values (@hash, '', '')", new { hash = $"{number}" });
                session.Raise("operators", $"{number}");
                return Fails(number) ? throw new InvalidOperationException() : $"{number}";
            });
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
