using Grpc.Core;
using SchoolGuard.ExtensionHost.Wire;
using SchoolGuard.NativeMessaging.Messages;

namespace SchoolGuard.ExtensionHost.Relay;

/// <summary>Follows the agent's snapshots for one browser, over every absence of the agent, and says when it is away.</summary>
internal sealed class AccessWatch(AgentLink agent, Func<Reply, Task> push, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource end = new();
    private readonly Lock gate = new();
    private CancellationTokenSource? call;
    private Task following = Task.CompletedTask;

    /// <summary>Begins to push, or asks the agent anew if it has begun.</summary>
    public void Begin()
    {
        lock (gate)
        {
            if (call is null)
            {
                call = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
                following = FollowAsync();
                return;
            }

            call.Cancel();
        }
    }

    public async Task EndAsync()
    {
        await end.CancelAsync();
        await following;
    }

    public void Dispose()
    {
        end.Dispose();
        call?.Dispose();
    }

    private async Task FollowAsync()
    {
        bool? reachable = null;
        var pause = ShortestPause;
        while (!end.IsCancellationRequested)
        {
            var cancellation = NextCall();
            try
            {
                using var snapshots = agent.Watch(cancellation);
                while (await snapshots.ResponseStream.MoveNext(cancellation))
                {
                    if (reachable is not true) await push(new AgentPush(Reachable: true));
                    reachable = true;
                    pause = ShortestPause;
                    await push(new AccessPush(snapshots.ResponseStream.Current.FromWire()));
                }
            }
            catch (Exception fault) when (fault is RpcException or OperationCanceledException)
            {
                if (cancellation.IsCancellationRequested) continue;
            }

            // A stream that the agent ended is an agent that has gone, with or without a fault.
            if (reachable is not false) await push(new AgentPush(Reachable: false));
            reachable = false;
            await PauseAsync(pause, cancellation);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private CancellationToken NextCall()
    {
        lock (gate)
        {
            if (call is { IsCancellationRequested: true } && !end.IsCancellationRequested)
            {
                call.Dispose();
                call = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
            }

            return call!.Token;
        }
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(pause, time, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Asked anew, or at the end: the loop sees which.
        }
    }
}
