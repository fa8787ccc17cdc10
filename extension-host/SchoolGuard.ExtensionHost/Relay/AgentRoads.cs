using System.IO.Pipes;
using System.Net.Sockets;

namespace SchoolGuard.ExtensionHost.Relay;

internal static class AgentRoads
{
    private const string LinuxSocket = "/run/schoolguard/agent.sock";
    private const string WindowsPipe = "schoolguard-agent";

    /// <summary>Where SCHOOLGUARD_SOCKET says, else where the agent's service puts it.</summary>
    public static IAgentRoad FromEnvironment() =>
        (Environment.GetEnvironmentVariable("SCHOOLGUARD_SOCKET"), OperatingSystem.IsWindows()) switch
        {
            ({ Length: > 0 } pipe, true) => new PipeRoad(pipe),
            (_, true) => new PipeRoad(WindowsPipe),
            ({ Length: > 0 } socket, false) => new SocketRoad(socket),
            (_, false) => new SocketRoad(LinuxSocket),
        };
}

internal sealed class SocketRoad(string path) : IAgentRoad
{
    public async ValueTask<Stream> ConnectAsync(CancellationToken cancellation)
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
}

internal sealed class PipeRoad(string name) : IAgentRoad
{
    public async ValueTask<Stream> ConnectAsync(CancellationToken cancellation)
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
