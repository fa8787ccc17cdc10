using System.Net.Sockets;
using Grpc.Net.Client;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>The ways to a server.</summary>
internal static class Channels
{
    public static GrpcChannel ToUnixSocket(string path) => GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions
    {
        DisposeHttpClient = true,
        HttpHandler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancellationToken) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        },
    });
}
