using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using SchoolGuard.Agent.Hosting;
using SchoolGuard.Agent.Places;
using SchoolGuard.Agent.Sessions;
using SchoolGuard.Agent.State;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Protocol.Devices;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Agent.Tests.Support;

/// <summary>A device with an agent on a real socket; its clock, its people and its network are the test's.</summary>
internal sealed class Device : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private GrpcChannel? channel;
    private WebApplication? agent;

    private Device()
    {
        State = new StateFolder(folder.File("state"));
        Directory.CreateDirectory(State.Keys);
    }

    public StateFolder State { get; }

    public string Socket => folder.File("agent.sock");

    public FakeTime Time { get; } = new();

    public FakeSessions People { get; } = new();

    public FakeNetwork Network { get; } = new();

    /// <summary>A connection to the agent as it runs now.</summary>
    public DeviceAgent.DeviceAgentClient Client => new(channel ??= DeviceChannel.ForAddress(Socket));

    public Instant Now => Time.GetCurrentInstant();

    /// <summary>A device of Wynstones School, its policy in force with counter 1, on a Tuesday at 10:14.</summary>
    public static async Task<Device> StartAsync(PolicyTable? policy = null)
    {
        var device = Prepare(policy);
        await device.StartAgentAsync();
        return device;
    }

    /// <summary>The same, not started yet.</summary>
    public static Device Prepare(PolicyTable? policy = null)
    {
        var device = new Device();
        SchoolFiles.Write(device.State.Root);
        File.WriteAllText(device.State.PolicyKey, TestPolicies.Key.ToPublicPem());
        File.WriteAllText(device.State.HubKey, Hub.PublicPem);
        device.Deliver(policy ?? TestPolicies.Wynstones, counter: 1);
        return device;
    }

    /// <summary>Puts a bundle into the folder as a deployment does: whole.</summary>
    public void Deliver(PolicyTable policy, ulong counter) => DurableFile.Write(State.Bundle, TestPolicies.Sign(policy, counter));

    /// <param name="log">Hears all that is logged.</param>
    public async Task StartAgentAsync(LogBook? log = null)
    {
        agent = AgentHost.Create(new AgentOptions { State = State.Root, Socket = Socket }, services => services
            .AddSingleton<IClock>(Time)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<ISessions>(People)
            .AddSingleton<IDeviceNetwork>(Network)
            .AddLogging(logging =>
            {
                if (log is not null) logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
            }));
        await agent.StartAsync();
    }

    public async Task StopAgentAsync()
    {
        channel?.Dispose();
        channel = null;
        await StopServerAsync();
        if (agent is null) return;
        await agent.DisposeAsync();
        agent = null;
    }

    /// <summary>Stops the agent under its callers.</summary>
    public Task StopServerAsync() => agent?.StopAsync() ?? Task.CompletedTask;

    public T Get<T>()
        where T : notnull => agent!.Services.GetRequiredService<T>();

    /// <summary>Lets a minute pass: the agent looks at its files again before this returns.</summary>
    public void PassAMinute() => Time.Advance(Duration.FromMinutes(1));

    /// <summary>From now on the disk is full for the audit: /dev/full takes nothing.</summary>
    public void FillTheAudit()
    {
        File.Delete(State.AuditHead);
        File.CreateSymbolicLink(State.AuditHead, "/dev/full");
    }

    public async Task<DecideReply> DecideAsync(string host, string? account = null)
    {
        if (account is not null) People.SignedIn = account;
        return await Client.DecideAsync(new DecideRequest { Host = host });
    }

    public async Task<StatusReply> StatusAsync() => await Client.GetStatusAsync(new GetStatusRequest());

    public AccessStream Watch(string? account = null)
    {
        if (account is not null) People.SignedIn = account;
        return new AccessStream(Client.WatchAccess(new WatchAccessRequest()));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAgentAsync();
        folder.Dispose();
    }
}
