using Google.Protobuf;
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
    private readonly WebApplication agent;
    private readonly GrpcChannel channel;
    private readonly DeviceAgent.DeviceAgentClient client;

    public DemoDevice(DemoPerson person, DemoSchool school, DemoTime time)
    {
        Person = person;
        school.Provision(Path.Combine(folder, "state"));
        Socket = OperatingSystem.IsWindows() ? $"sg-demo-{Guid.NewGuid():N}" : Path.Combine(folder, "agent.sock");
        agent = AgentHost.Create(new AgentOptions { State = Path.Combine(folder, "state"), Socket = Socket }, services => services
            .AddSingleton<IClock>(time)
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<ISessions>(new DemoSession(person.Account))
            .AddSingleton<IDeviceNetwork>(network));
        channel = DeviceChannel.ForAddress(Socket);
        client = new DeviceAgent.DeviceAgentClient(channel);
    }

    public DemoPerson Person { get; }

    public string Socket { get; }

    public Task StartAsync(CancellationToken cancellation) => agent.StartAsync(cancellation);

    public IAsyncEnumerable<AccessSnapshot> WatchAsync(CancellationToken cancellation) =>
        client.WatchAccess(new WatchAccessRequest(), cancellationToken: cancellation).ResponseStream.ReadAllAsync(cancellation);

    public async Task DeliverAsync(byte[] grant, CancellationToken cancellation) =>
        await client.DeliverGrantAsync(new DeliverGrantRequest { Grant = SignedGrant.Parser.ParseFrom(ByteString.CopyFrom(grant)) }, cancellationToken: cancellation);

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
