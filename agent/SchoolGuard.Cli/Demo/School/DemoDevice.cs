using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Agent.Hosting;
using SchoolGuard.Agent.Places;
using SchoolGuard.Agent.Sessions;
using SchoolGuard.Cli.Demo.Time;
using SchoolGuard.Protocol.Devices;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Demo.School;

/// <summary>One person's device: a real agent on a socket of its own, and the stream of what that person may reach.</summary>
internal sealed class DemoDevice : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sg-demo-").FullName;
    private readonly DemoNetwork network = new();
    private readonly AgentOptions options;
    private readonly WebApplication agent;
    private readonly GrpcChannel channel;
    private readonly DeviceAgent.DeviceAgentClient client;

    public DemoDevice(DemoPerson person, DemoTime time)
    {
        Person = person;
        Socket = OperatingSystem.IsWindows() ? $"sg-demo-{Guid.NewGuid():N}" : Path.Combine(folder, "agent.sock");
        options = new AgentOptions { State = Path.Combine(folder, "state"), Socket = Socket };
        agent = AgentHost.Create(options, services => services
            .AddSingleton<IClock>(time)
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<ISessions>(new DemoSession(person.Account))
            .AddSingleton<IDeviceNetwork>(network));
        channel = DeviceChannel.ForAddress(Socket);
        client = new DeviceAgent.DeviceAgentClient(channel);
    }

    public DemoPerson Person { get; }

    public string Socket { get; }

    /// <summary>Enrols the device, and starts its agent.</summary>
    public async Task StartAsync(DemoHub hub, CancellationToken cancellation)
    {
        await AgentHost.EnrolAsync(options, await hub.TokenAsync(Person.Account, cancellation));
        await agent.StartAsync(cancellation);
    }

    public IAsyncEnumerable<AccessSnapshot> WatchAsync(CancellationToken cancellation) =>
        client.WatchAccess(new WatchAccessRequest(), cancellationToken: cancellation).ResponseStream.ReadAllAsync(cancellation);

    /// <summary>Waits until what the person may reach is as it is to be.</summary>
    public async Task SeesAsync(Func<AccessSnapshot, bool> sees, CancellationToken cancellation) => await WatchAsync(cancellation).FirstAsync(sees, cancellation);

    /// <summary>Does about lessons what the extension's popup does for a teacher.</summary>
    public async Task<Teaching> TeachAsync(TeachingAction action, CancellationToken cancellation) => await client.TeachAsync(action, cancellationToken: cancellation);

    public async Task<AnalyseDraftReply> AnalyseAsync(string text, string host, CancellationToken cancellation) =>
        await client.AnalyseDraftAsync(new AnalyseDraftRequest { Text = text, Host = host }, cancellationToken: cancellation);

    public void MoveTo(string device) => network.MoveTo(device);

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await agent.StopAsync();
        await agent.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
