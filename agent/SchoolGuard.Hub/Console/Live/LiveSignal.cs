using System.Runtime.CompilerServices;
using System.Threading.Channels;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Console.Live;

/// <summary>Tells open pages that what they show has changed: a part of a page follows topics of the <see cref="ChangeFeed"/> by its <c>data-live</c>.</summary>
internal sealed class LiveSignal(ChangeFeed feed)
{
    // A page has a handful; the address is the browser's.
    private const int MostTopics = 16;

    /// <summary>One item at once, for what changed while the page was on its way, and one for each change after that; several at once are one.</summary>
    /// <param name="topics">Whose changes count.</param>
    /// <param name="cancellation">Ends it, without a fault.</param>
    public async IAsyncEnumerable<string> FollowAsync(IEnumerable<string> topics, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var changes = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        var subscriptions = topics.Take(MostTopics).Select(topic => feed.Subscribe(topic, _ => changes.Writer.TryWrite(""))).ToList();
        await using var end = cancellation.Register(() => changes.Writer.TryComplete());
        try
        {
            changes.Writer.TryWrite("");
            await foreach (var change in changes.Reader.ReadAllAsync(CancellationToken.None)) yield return change;
        }
        finally
        {
            subscriptions.ForEach(subscription => subscription.Dispose());
        }
    }
}
