using System.IO.Pipes;
using System.Net.Sockets;
using Grpc.Net.Client;

namespace SchoolGuard.Protocol.Devices;

/// <summary>The way to the agent of this device: a Unix domain socket, or a named pipe on Windows.</summary>
public static class DeviceChannel
{
    /// <summary>Makes a channel. Nothing is connected before the first call; an agent that has not answered a ping within five seconds has gone.</summary>
    /// <param name="address">The socket's path, or the pipe's name.</param>
    public static GrpcChannel ForAddress(string address) => GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions
    {
        HttpHandler = new SocketsHttpHandler
        {
            ConnectCallback = (_, cancellation) => ConnectAsync(address, cancellation),
            UseProxy = false,
            // An agent that hangs looks no different from a quiet one until it is asked.
            KeepAlivePingDelay = TimeSpan.FromSeconds(10),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(5),
        },
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
