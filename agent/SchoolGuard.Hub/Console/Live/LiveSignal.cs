using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace SchoolGuard.Hub.Console.Live;

/// <summary>Tells open pages that what they show has changed. Whoever changes it raises the topic; a part of a page follows topics by its <c>data-live</c>.</summary>
internal sealed class LiveSignal
{
    private readonly Lock gate = new();
    private readonly List<Follower> followers = [];

    /// <summary>Says that what belongs to a topic has changed, such as <c>devices</c> or <c>lessons</c>. Never waits.</summary>
    public void Raise(string topic)
    {
        lock (gate)
        {
            foreach (var follower in followers.Where(follower => follower.Topics.Contains(topic))) follower.Changes.Writer.TryWrite(true);
        }
    }

    /// <summary>One item at once, for what changed while the page was on its way, and one for each change after that; several at once are one.</summary>
    /// <param name="topics">Whose changes count.</param>
    /// <param name="cancellation">Ends it, without a fault.</param>
    public async IAsyncEnumerable<string> FollowAsync(IEnumerable<string> topics, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var follower = new Follower(topics.ToHashSet(StringComparer.Ordinal));
        await using var end = cancellation.Register(() => follower.Changes.Writer.TryComplete());
        lock (gate) followers.Add(follower);
        try
        {
            follower.Changes.Writer.TryWrite(true);
            await foreach (var _ in follower.Changes.Reader.ReadAllAsync(CancellationToken.None)) yield return "";
        }
        finally
        {
            lock (gate) followers.Remove(follower);
        }
    }

    private sealed record Follower(HashSet<string> Topics)
    {
        public Channel<bool> Changes { get; } = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    }
}
