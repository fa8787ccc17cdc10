using System.Runtime.Versioning;
using System.Security.Principal;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SchoolGuard.Agent.Endpoints;

/// <summary>A named pipe of Windows; callers are known by impersonating them for a moment.</summary>
[SupportedOSPlatform("windows")]
internal sealed class PipeEndpoint(string name) : IDeviceEndpoint
{
    public void Prepare()
    {
        // The system refuses a second server on the pipe by itself and keeps nothing of a dead one.
    }

    public void Listen(KestrelServerOptions server) => server.ListenNamedPipe(name, listen => listen.Protocols = HttpProtocols.Http2);

    public void Open()
    {
        // Access is set when the pipe is made: see PipeAccess.
    }

    public string? UserOf(HttpContext call)
    {
        if (call.Features.Get<IConnectionNamedPipeFeature>() is not { } connection) return null;
        string? user = null;
        connection.NamedPipe.RunAsClient(() => user = WindowsIdentity.GetCurrent().User?.Value);
        return user;
    }
}
