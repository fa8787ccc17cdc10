namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>How long to wait before the store is tried again: twice as long after each failure, up to a limit.</summary>
internal sealed class RetrySchedule(TimeProvider time)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest wait.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(10);

    private TimeSpan next = Shortest;

    public Task WaitAsync(CancellationToken cancellation)
    {
        var wait = next;
        next = wait * 2 < Longest ? wait * 2 : Longest;
        return Task.Delay(wait, time, cancellation);
    }

    /// <summary>After a success.</summary>
    public void Reset() => next = Shortest;
}
