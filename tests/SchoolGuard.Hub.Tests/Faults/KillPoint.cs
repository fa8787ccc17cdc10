using Grpc.Core;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>The moment at which a process is killed: as soon as so many things were asked of it, most of them not answered yet.</summary>
internal sealed class KillPoint(int after)
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int asked;

    public Task Reached => reached.Task;

    /// <summary>Counts something that is about to be asked.</summary>
    public void Count()
    {
        if (Interlocked.Increment(ref asked) >= after) reached.TrySetResult();
    }

    /// <summary>Asks one thing after the other until the process is gone.</summary>
    public async Task UntilGoneAsync(Func<Task> ask)
    {
        try
        {
            while (true) await ask();
        }
        catch (RpcException gone) when (Reached.IsCompleted && gone.StatusCode is StatusCode.Unavailable or StatusCode.Cancelled or StatusCode.Internal)
        {
            // Whether the last thing was done is not known: that is the point.
        }
    }

    /// <summary>The same, each counted.</summary>
    public Task CountUntilGoneAsync(Func<Task> ask) => UntilGoneAsync(() =>
    {
        Count();
        return ask();
    });
}
