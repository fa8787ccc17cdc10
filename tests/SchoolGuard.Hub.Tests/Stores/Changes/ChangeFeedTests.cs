using System.Threading.Channels;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Stores.Changes;

[TestClass]
public sealed class ChangeFeedTests
{
    private const string Topic = "lessons";

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_change_is_told_of_when_it_is_committed_and_not_when_it_fails(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var told = Channel.CreateUnbounded<string>();
        using var subscription = store.Database.Changes.Subscribe(Topic, key => told.Writer.TryWrite(key));
        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => store.Database.WriteAsync(session =>
        {
            session.Raise(Topic, "failed");
            throw new InvalidOperationException();
        }));

        await RaiseAsync(store.Database, "another topic", "1");
        await store.Database.WriteAsync(session =>
        {
            session.Raise(Topic, "2 words");
            Assert.AreEqual(0, told.Reader.Count, "not before the commit");
            return Task.CompletedTask;
        });

        Assert.AreEqual("2 words", await told.Reader.ReadAsync());
        Assert.AreEqual(0, told.Reader.Count);
    }

    [TestMethod]
    public async Task Who_has_unsubscribed_hears_no_more()
    {
        await using var store = await TestStore.CreateAsync(TestStore.Sqlite);
        var told = new List<string>();
        var subscription = store.Database.Changes.Subscribe(Topic, told.Add);
        await RaiseAsync(store.Database, Topic, "1");

        subscription.Dispose();
        await RaiseAsync(store.Database, Topic, "2");

        Assert.AreEqual("1", string.Join(' ', told));
    }

    private static Task RaiseAsync(Database database, string topic, string key) => database.WriteAsync(session =>
    {
        session.Raise(topic, key);
        return Task.CompletedTask;
    });
}
