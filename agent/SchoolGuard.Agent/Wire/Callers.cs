using Grpc.Core;
using SchoolGuard.Agent.Endpoints;
using SchoolGuard.Agent.Sessions;

namespace SchoolGuard.Agent.Wire;

/// <summary>Who calls: asked of the operating system, never of the message.</summary>
internal sealed class Callers(IDeviceEndpoint endpoint, ISessions sessions, PeoplePresent people)
{
    public string? AccountOf(ServerCallContext call)
    {
        var account = endpoint.UserOf(call.GetHttpContext()) is { } user ? sessions.AccountOf(user) : null;
        if (account is not null) people.See(account);
        return account;
    }

    /// <summary>The caller is on the device until the answer is disposed of.</summary>
    public IDisposable? Stays(ServerCallContext call) => AccountOf(call) is { } account ? people.Stays(account) : null;
}
