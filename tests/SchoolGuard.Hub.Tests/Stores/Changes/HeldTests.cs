using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Stores.Changes;

[TestClass]
public sealed class HeldTests
{
    [TestMethod]
    public async Task What_is_held_is_read_again_after_a_change_of_its_topic_alone()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        var reads = 0;
        var held = new Held<string>(store.Database, ChangeTopics.Settings, before => Task.FromResult($"{before}{++reads}"));

        Assert.AreEqual("1", await held.GetAsync());
        Assert.AreEqual("1", await held.GetAsync());
        store.Database.Changes.Raise(new Change(ChangeTopics.Rosters, "7"));
        Assert.AreEqual("1", await held.GetAsync());

        store.Database.Changes.Raise(new Change(ChangeTopics.Settings, "7"));
        Assert.AreEqual("12", await held.GetAsync());
        store.Database.Changes.RaiseAll();
        Assert.AreEqual("123", await held.GetAsync());
    }

    [TestMethod]
    public async Task What_changes_while_it_is_read_is_read_the_next_time()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        var reads = 0;
        var held = new Held<string>(store.Database, ChangeTopics.Settings, _ =>
        {
            if (reads == 0) store.Database.Changes.Raise(new Change(ChangeTopics.Settings, "7"));
            return Task.FromResult($"{++reads}");
        });

        Assert.AreEqual("1", await held.GetAsync());
        Assert.AreEqual("2", await held.GetAsync());
        Assert.AreEqual("2", await held.GetAsync());
    }

    [TestMethod]
    public async Task While_other_hubs_are_not_heard_everything_is_read_each_time()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Postgres);
        var reads = 0;
        var held = new Held<string>(store.Database, ChangeTopics.Settings, _ => Task.FromResult($"{++reads}"));
        Assert.AreEqual("1", await held.GetAsync());
        Assert.AreEqual("2", await held.GetAsync());

        using var end = new CancellationTokenSource();
        var listening = store.Database.ListenAsync(() => { }, end.Token);
        while (!store.Database.HearsAll) await Task.Yield();
        Assert.AreEqual("3", await held.GetAsync());
        Assert.AreEqual("3", await held.GetAsync());

        await end.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => listening);
        Assert.AreEqual("4", await held.GetAsync());
    }
}
