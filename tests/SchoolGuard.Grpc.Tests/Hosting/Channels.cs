using System.Net.Sockets;
using Grpc.Net.Client;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>The ways to a server.</summary>
internal static class Channels
{
    public static GrpcChannel To(IEchoServer server, int? maximumReceive = 4 * 1024 * 1024, DelegatingHandler? through = null)
    {
        HttpMessageHandler handler = new SocketsHttpHandler();
        if (through is not null)
        {
            through.InnerHandler = handler;
            handler = through;
        }

        return GrpcChannel.ForAddress(
            $"http://127.0.0.1:{server.Port}",
            new GrpcChannelOptions { HttpHandler = handler, DisposeHttpClient = true, MaxReceiveMessageSize = maximumReceive });
    }

    public static GrpcChannel ToTls(IEchoServer server, TestAuthority authority, bool withCertificate) => GrpcChannel.ForAddress(
        $"https://localhost:{server.Port}",
        new GrpcChannelOptions { HttpHandler = new SocketsHttpHandler { SslOptions = authority.ClientOptions(withCertificate) }, DisposeHttpClient = true });

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
