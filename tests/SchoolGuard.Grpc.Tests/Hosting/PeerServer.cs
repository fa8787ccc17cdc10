using System.Globalization;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>An echo server of Peers/.</summary>
internal sealed class PeerServer(PeerProcess process, int port) : IEchoServer
{
    public int Port => port;

    public static async Task<IEchoServer> StartAsync(PeerProcess process) =>
        new PeerServer(process, int.Parse(await process.ExpectAsync("ready"), CultureInfo.InvariantCulture));

    public Task WaitingAsync() => process.ExpectAsync("waiting");

    public Task CancelledAsync() => process.ExpectAsync("cancelled");

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
