using Grpc.Core;
using Grpc.Net.Client;

namespace Grpc.Client;

/// <summary>The ways in which a call is given up on this side: by its caller, by its deadline, with its channel. The first one counts.</summary>
internal sealed class CallCancellation : IDisposable
{
    /// <summary>Timers reach no further; nobody waits for longer than this.</summary>
    private static readonly TimeSpan Furthest = TimeSpan.FromMilliseconds(int.MaxValue);

    public static readonly CallEnd DeadlineExceeded = new(new Status(StatusCode.DeadlineExceeded, "the deadline passed"), Metadata.Empty);

    private static readonly CallEnd GivenUp = new(new Status(StatusCode.Cancelled, "the call was given up by its caller"), Metadata.Empty);

    private readonly GrpcChannel channel;
    private readonly DateTime? deadline;
    private readonly CancellationTokenSource source = new();
    private readonly CancellationTokenRegistration byChannel;
    private readonly CancellationTokenRegistration byCaller;
    private readonly ITimer? timer;
    private CallEnd? end;

    public CallCancellation(GrpcChannel channel, CallOptions options)
    {
        this.channel = channel;
        deadline = options.Deadline == DateTime.MaxValue ? null : options.Deadline;
        if (deadline is { Kind: not DateTimeKind.Utc }) throw new InvalidOperationException("the deadline must be in UTC: take it from the clock's UTC time");
        Token = source.Token;
        byChannel = channel.Closing.UnsafeRegister(static state => ((CallCancellation)state!).GiveUp(), this);
        byCaller = options.CancellationToken.UnsafeRegister(static state => ((CallCancellation)state!).GiveUp(), this);
        if (TimeLeft is not { } left) return;
        if (left <= TimeSpan.Zero) PassDeadline();
        else timer = channel.Time.CreateTimer(static state => ((CallCancellation)state!).PassDeadline(), this, left < Furthest ? left : Furthest, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What is left until the deadline; null where there is none.</summary>
    public TimeSpan? TimeLeft => deadline - channel.Time.GetUtcNow().UtcDateTime;

    public bool DeadlineHasPassed => TimeLeft <= TimeSpan.Zero;

    public CancellationToken Token { get; }

    /// <summary>How the call ended by being given up; null if it was not.</summary>
    public CallEnd? End => Volatile.Read(ref end);

    public void GiveUp() => Cancel(GivenUp);

    /// <summary>Stops listening. The source itself is left to the garbage collector: it holds no timer, and a late call of <see cref="GiveUp"/> must find it.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        byChannel.Unregister();
        byCaller.Unregister();
    }

    private void PassDeadline() => Cancel(DeadlineExceeded);

    private void Cancel(CallEnd how)
    {
        if (Interlocked.CompareExchange(ref end, how, comparand: null) is null) source.Cancel();
    }
}
