using System.CommandLine;
using Grpc.Core;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.Devices;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Lessons;

/// <summary>By which way a command about lessons reaches the hub: the agent of this device, as whoever is signed in; or the hub itself, for a teacher.</summary>
internal sealed class TeachingDoor
{
    private const string Variable = "SCHOOLGUARD_SOCKET";

    private readonly Option<string> socket = new("--socket")
    {
        Description = $"The agent of this device. Default: {Variable}, or where its service puts it.",
        HelpName = "PATH",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(Variable) ?? (OperatingSystem.IsWindows() ? "schoolguard-agent" : "/run/schoolguard/agent.sock"),
    };

    private readonly Option<string?> access = new("--operator") { Description = "Does it for a teacher, at the hub: the operator's file, as the hub wrote it at its first start. The audit says so.", HelpName = "FILE" };
    private readonly Option<string?> teacher = new("--teacher") { Description = "With --operator: the teacher's username.", HelpName = "USERNAME" };

    public void AddTo(Command command)
    {
        command.Options.Add(socket);
        command.Options.Add(access);
        command.Options.Add(teacher);
    }

    /// <summary>Does something about lessons, and shows what came of it; what keeps it from being done is one line.</summary>
    public Task<int> UseAsync(Terminal terminal, ParseResult parsed, Func<Func<TeachingAction, Task<Teaching>>, Task<int>> use, CancellationToken cancellation)
    {
        var (file, username) = (parsed.GetValue(access), parsed.GetValue(teacher));
        if (file is null != username is null) return Task.FromResult(terminal.Refuse("--operator and --teacher belong together: give both, or neither to do it as yourself on this device"));
        return file is null
            ? AtDeviceAsync(terminal, parsed.GetRequiredValue(socket), use, cancellation)
            : HubConnection.UseAsync(terminal, file, hub => use(async action =>
                await hub.Control.TeachForAsync(new TeachForRequest { Teacher = username, Action = action }, hub.Headers, cancellationToken: cancellation)));
    }

    private static async Task<int> AtDeviceAsync(Terminal terminal, string socket, Func<Func<TeachingAction, Task<Teaching>>, Task<int>> use, CancellationToken cancellation)
    {
        using var channel = DeviceChannel.ForAddress(socket);
        var agent = new DeviceAgent.DeviceAgentClient(channel);
        try
        {
            return await use(async action => await agent.TeachAsync(action, cancellationToken: cancellation));
        }
        catch (RpcException refusal)
        {
            var silent = refusal.StatusCode is StatusCode.Unavailable && refusal.Status.DebugException is not null;
            terminal.Errors.WriteLine(silent ? $"no agent answers at `{socket}`: start it, or say with --socket where it is" : refusal.Status.Detail);
            return refusal.StatusCode is StatusCode.PermissionDenied or StatusCode.FailedPrecondition ? ExitCodes.Errors : ExitCodes.WrongUsage;
        }
    }
}
