using Grpc.Core;
using SchoolGuard.Agent.Endpoints;
using SchoolGuard.Agent.Sessions;

namespace SchoolGuard.Agent.Wire;

/// <summary>Who calls: asked of the operating system, never of the message.</summary>
internal sealed class Callers(IDeviceEndpoint endpoint, ISessions sessions)
{
    public string? AccountOf(ServerCallContext call) => endpoint.UserOf(call.GetHttpContext()) is { } user ? sessions.AccountOf(user) : null;
}
