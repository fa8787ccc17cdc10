using System.Threading.Channels;

namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>What a handler has yet to look at, each thing once.</summary>
internal sealed class PendingKeys
{
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock gate = new();
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    public void Add(string key)
    {
        lock (gate) keys.Add(key);
        wake.Writer.TryWrite(true);
    }

    /// <summary>Waits until there is something, and takes all of it.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync(CancellationToken cancellation)
    {
        await wake.Reader.ReadAsync(cancellation);
        lock (gate)
        {
            // Whoever looks at everything looks at each.
            IReadOnlyList<string> taken = keys.Contains(Change.Everything) ? [Change.Everything] : [.. keys];
            keys.Clear();
            return taken;
        }
    }
}
