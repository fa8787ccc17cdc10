using System.Net;
using System.Net.Sockets;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>Carries one connection to a server until a test blocks it: from then on nothing passes and nobody is told.</summary>
internal sealed class DeadEndRoad : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Task carrying;
    private volatile bool blocked;

    public DeadEndRoad(int port)
    {
        listener.Start();
        carrying = CarryAsync(port);
    }

    public Uri Address => new($"http://{listener.LocalEndpoint}");

    public void Block() => blocked = true;

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Dispose();
        await carrying.ContinueWith(_ => { }, TaskScheduler.Default);
        closing.Dispose();
    }

    private async Task CarryAsync(int port)
    {
        using var near = await listener.AcceptTcpClientAsync(closing.Token);
        using var far = new TcpClient();
        await far.ConnectAsync(IPAddress.Loopback, port, closing.Token);
        await Task.WhenAll(CarryAsync(near.GetStream(), far.GetStream()), CarryAsync(far.GetStream(), near.GetStream()));
    }

    private async Task CarryAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[4096];
        while (await from.ReadAsync(buffer, closing.Token) is > 0 and var count)
        {
            if (!blocked) await to.WriteAsync(buffer.AsMemory(0, count), closing.Token);
        }
    }
}
