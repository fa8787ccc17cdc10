namespace SchoolGuard.Agent.State;

/// <summary>Wakes everybody who waits for something to change. Changes that come while nobody waits are one change to whoever took <see cref="Next"/> before them.</summary>
internal sealed class ChangeSignal
{
    private TaskCompletionSource next = New();

    /// <summary>Completes with the next change after this moment. Take it before reading what may change.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Raise() => Interlocked.Exchange(ref next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
