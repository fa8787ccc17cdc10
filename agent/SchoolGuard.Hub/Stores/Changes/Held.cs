namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>Something of the store that is asked for often and changes seldom: read again when a change of its topic was heard, and each time while the other hubs are not heard.</summary>
/// <param name="database">The store.</param>
/// <param name="topic">One of <see cref="ChangeTopics"/>.</param>
/// <param name="read">Reads it, given what was held before.</param>
internal sealed class Held<T>(Database database, string topic, Func<T?, Task<T>> read)
    where T : class?
{
    private Kept? kept;

    /// <summary>What was last read, however long ago; null before.</summary>
    public T? LastKnown => Volatile.Read(ref kept)?.Value;

    public async Task<T> GetAsync()
    {
        // Before it is read: what changes meanwhile is read the next time.
        var count = database.Changes.CountOf(topic);
        var held = Volatile.Read(ref kept);
        if (held is not null && held.Count == count && database.HearsAll) return held.Value;
        var value = await read(held?.Value);
        Volatile.Write(ref kept, new Kept(count, value));
        return value;
    }

    private sealed record Kept(long Count, T Value);
}
