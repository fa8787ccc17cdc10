using System.Net.Sockets;
using System.Runtime.Versioning;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using SchoolGuard.Agent.Sessions;

namespace SchoolGuard.Agent.Endpoints;

/// <summary>A Unix domain socket that every account may connect to: what it may then see depends on who it is.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class UnixEndpoint(string path) : IDeviceEndpoint
{
    private const UnixFileMode Folder =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private const UnixFileMode Everyone =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public void Prepare()
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder)) Directory.CreateDirectory(folder, Folder);
        if (!File.Exists(path)) return;
        if (IsAnswered()) throw new IOException($"another agent listens on `{path}`: stop it, or choose another socket with --socket");
        if (!IsSocket()) throw new IOException($"`{path}` is a file and no socket: move it away, or choose another socket with --socket");
        File.Delete(path);
    }

    public void Listen(KestrelServerOptions server) => server.ListenUnixSocket(path, listen => listen.Protocols = HttpProtocols.Http2);

    public void Open() => File.SetUnixFileMode(path, Everyone);

    public string? UserOf(HttpContext call) =>
        call.Features.Get<IConnectionSocketFeature>() is { } connection ? PeerCredentials.UserOf(connection.Socket) : null;

    private bool IsAnswered()
    {
        using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            probe.Connect(new UnixDomainSocketEndPoint(path));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private bool IsSocket()
    {
        try
        {
            // A socket cannot be opened as a file; anything that can be is somebody's file.
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
