using System.Collections.Concurrent;

namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>
/// The changes that this hub and the others of its store have committed. Raise one in the transaction of its effect (<see cref="Session.Raise"/>);
/// hear of it by registering an <see cref="IChangeHandler"/>, or by subscribing for as long as a page is open.
/// </summary>
internal sealed class ChangeFeed
{
    private readonly ConcurrentDictionary<Subscription, string> subscriptions = [];
    private readonly ConcurrentDictionary<string, long> counts = new(StringComparer.Ordinal);
    private long missed;

    /// <summary>A number that rises whenever something of a topic has changed, or may have.</summary>
    public long CountOf(string topic) => counts.GetValueOrDefault(topic) + Interlocked.Read(ref missed);

    /// <summary>Calls on every change of a topic, until disposed of.</summary>
    /// <param name="topic">One of <see cref="ChangeTopics"/>.</param>
    /// <param name="raised">Gets the key; may be called from any thread, and returns at once.</param>
    public IDisposable Subscribe(string topic, Action<string> raised)
    {
        var subscription = new Subscription(this, raised);
        subscriptions[subscription] = topic;
        return subscription;
    }

    /// <summary>Tells of a change that is committed.</summary>
    public void Raise(Change change)
    {
        counts.AddOrUpdate(change.Topic, 1, (_, count) => count + 1);
        foreach (var (subscription, topic) in subscriptions)
        {
            if (topic.Equals(change.Topic, StringComparison.Ordinal)) subscription.Raised(change.Key);
        }
    }

    /// <summary>Tells everyone that they may have missed something.</summary>
    public void RaiseAll()
    {
        Interlocked.Increment(ref missed);
        foreach (var subscription in subscriptions.Keys) subscription.Raised(Change.Everything);
    }

    private sealed class Subscription(ChangeFeed feed, Action<string> raised) : IDisposable
    {
        public Action<string> Raised { get; } = raised;

        public void Dispose() => feed.subscriptions.TryRemove(this, out _);
    }
}
