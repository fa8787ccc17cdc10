using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.Server;

/// <summary>
/// Ends a call whose deadline passes: the handler's token fires, the caller gets DEADLINE_EXCEEDED, and the stream is closed, whether or not
/// the handler listens.
/// </summary>
internal sealed class DeadlineTimer : IAsyncDisposable
{
    private const int NoError = 0;
    private const int RunningState = 0;
    private const int PassedState = 1;
    private const int StoppedState = 2;

    /// <summary>Timers reach no further; nobody waits for longer than this.</summary>
    private static readonly TimeSpan Furthest = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource cancellation;
    private readonly HttpContext http;
    private readonly ServerCall call;
    private readonly ITimer timer;
    private int state;

    private DeadlineTimer(TimeProvider time, TimeSpan left, HttpContext http, ServerCall call)
    {
        this.http = http;
        this.call = call;
        var now = time.GetUtcNow().UtcDateTime;
        Deadline = left < DateTime.MaxValue - now ? now + left : DateTime.MaxValue;
        cancellation = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        timer = time.CreateTimer(static state => ((DeadlineTimer)state!).Pass(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(left < Furthest ? left : Furthest, Timeout.InfiniteTimeSpan);
    }

    public DateTime Deadline { get; }

    public bool Passed => Volatile.Read(ref state) == PassedState;

    public CancellationToken Token => cancellation.Token;

    public static DeadlineTimer Start(TimeProvider time, TimeSpan left, HttpContext http, ServerCall call) => new(time, left, http, call);

    /// <summary>Waits for an end under way: the request must not be given back while it is being written.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.CompareExchange(ref state, StoppedState, RunningState) == PassedState) await ended.Task;
        await timer.DisposeAsync();
        cancellation.Dispose();
    }

    private async void Pass()
    {
        if (Interlocked.CompareExchange(ref state, PassedState, RunningState) != RunningState) return;
        try
        {
            await cancellation.CancelAsync();
            if (await call.Response.EndEarlyAsync(new Status(StatusCode.DeadlineExceeded, "the deadline passed")))
                http.Features.Get<IHttpResetFeature>()?.Reset(NoError);
            ended.SetResult();
        }
        catch (Exception exception)
        {
            // A timer has nobody to throw to: the request throws instead when it ends.
            ended.SetException(exception);
        }
    }
}
