using System.Net.Sockets;
using Grpc.Net.Client;

namespace SchoolGuard.Benchmarks.Socket;

internal static class UnixChannel
{
    public static GrpcChannel To(string socket) => GrpcChannel.ForAddress("http://agent", new GrpcChannelOptions
    {
        DisposeHttpClient = true,
        HttpHandler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancel) =>
            {
                var connection = new System.Net.Sockets.Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket), cancel);
                return new NetworkStream(connection, ownsSocket: true);
            },
        },
    });
}
