using Grpc.Core;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Hubs;

/// <summary>What is asked of the hub for somebody at this device, while the device is connected to it.</summary>
internal sealed class HubCalls
{
    /// <summary>Below what the extension's host waits, so that the person hears the reason. Of the person's time, whatever clock the device is judged by.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(3);

    private HubFleet.HubFleetClient? hub;

    /// <summary>The device is connected by this client until the answer is disposed of.</summary>
    public IDisposable Use(HubFleet.HubFleetClient client)
    {
        Volatile.Write(ref hub, client);
        return new Leaving(() => Interlocked.CompareExchange(ref hub, value: null, client));
    }

    /// <exception cref="RpcException">UNAVAILABLE: the hub is away; otherwise as it answers.</exception>
    public async Task<Teaching> TeachAsync(string account, TeachingAction action, CancellationToken cancellation)
    {
        if (Volatile.Read(ref hub) is not { } client) throw Away();
        using var late = new CancellationTokenSource(AnswerWithin);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            return await client.TeachAsync(new TeachRequest { Account = account, Action = action }, cancellationToken: end.Token);
        }
        catch (RpcException fault) when (late.IsCancellationRequested || fault.StatusCode is StatusCode.Unavailable or StatusCode.Internal)
        {
            throw Away();
        }
    }

    private static RpcException Away() =>
        new(new Status(StatusCode.Unavailable, "the school's hub cannot be reached: lessons that run go on and end by themselves; try again in a moment"));

    private sealed class Leaving(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
