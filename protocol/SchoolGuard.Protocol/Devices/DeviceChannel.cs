using System.IO.Pipes;
using System.Net.Sockets;
using Grpc.Net.Client;

namespace SchoolGuard.Protocol.Devices;

/// <summary>The way to the agent of this device: a Unix domain socket, or a named pipe on Windows.</summary>
public static class DeviceChannel
{
    /// <summary>Makes a channel; nothing is connected before the first call.</summary>
    /// <param name="address">The socket's path, or the pipe's name.</param>
    public static GrpcChannel ForAddress(string address) => GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions
    {
        HttpHandler = new SocketsHttpHandler { ConnectCallback = (_, cancellation) => ConnectAsync(address, cancellation) },
        DisposeHttpClient = true,
    });

    /// <summary>Connects to the agent.</summary>
    /// <param name="address">The socket's path, or the pipe's name.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="IOException">Nobody listens on the pipe.</exception>
    /// <exception cref="SocketException">Nobody listens on the socket.</exception>
    public static async ValueTask<Stream> ConnectAsync(string address, CancellationToken cancellation) =>
        OperatingSystem.IsWindows() ? await ConnectPipeAsync(address, cancellation) : await ConnectSocketAsync(address, cancellation);

    private static async Task<Stream> ConnectSocketAsync(string path, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task<Stream> ConnectPipeAsync(string name, CancellationToken cancellation)
    {
        var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut, PipeOptions.Asynchronous | PipeOptions.WriteThrough);
        try
        {
            await pipe.ConnectAsync(cancellation);
            return pipe;
        }
        catch
        {
            await pipe.DisposeAsync();
            throw;
        }
    }
}
