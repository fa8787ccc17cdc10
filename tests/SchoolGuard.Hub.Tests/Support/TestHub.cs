using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>The hub of Wynstones School, in this process on a free loopback port; its clock is the test's.</summary>
internal sealed class TestHub : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<IDisposable> channels = [];
    private readonly string store;
    private WebApplication? app;

    private TestHub(string store)
    {
        this.store = store;
        Data = new DataFolder(folder.File("hub"));
        Data.Prepare();
    }

    public DataFolder Data { get; }

    public FakeTime Time { get; } = new();

    public OperatorAccess Operator => OperatorAccess.TryRead(File.ReadAllText(Data.Operator))!;

    public string Address => Operator.Address;

    /// <summary>What goes with each call of an operator.</summary>
    public Metadata Headers => new() { { "authorization", $"Bearer {Operator.Token}" } };

    /// <summary>A connection of an operator.</summary>
    public HubControl.HubControlClient Control => new(Keep(HubChannel.Trusting(Address, Get<Authority>().Certificate)));

    public static async Task<TestHub> StartAsync(string kind = TestStore.Sqlite)
    {
        var hub = new TestHub(kind is TestStore.Sqlite ? "" : SharedCluster.NewDatabase());
        await File.WriteAllTextAsync(hub.Data.PolicyKey, TestPolicies.Key.ToPublicPem());
        await File.WriteAllTextAsync(hub.Data.School, """{ "School": { "Name": "Wynstones School" }, "Calendar": { "Terms": [{ "Start": "2026-09-07", "End": "2026-12-16" }] } }""");
        await hub.StartHubAsync();
        return hub;
    }

    public async Task StartHubAsync()
    {
        app = HubHost.Create(new HubOptions { Data = Data.Root, Listen = "https://127.0.0.1:0", Store = store }, services => services
            .AddSingleton<IClock>(Time)
            .AddSingleton<TimeProvider>(Time));
        await app.StartAsync();
    }

    public async Task StopHubAsync()
    {
        if (app is null) return;
        await app.StopAsync();
        await app.DisposeAsync();
        app = null;
    }

    public T Get<T>()
        where T : notnull => app!.Services.GetRequiredService<T>();

    public async Task<CreateTokenReply> TokenAsync(string device, string group = "") =>
        await Control.CreateTokenAsync(new CreateTokenRequest { DeviceName = device, Group = group, Hours = 24 }, Headers);

    public async Task<PublishReply> PublishAsync(ulong counter, string group = "") =>
        await Control.PublishAsync(new PublishRequest { File = Google.Protobuf.ByteString.CopyFrom(TestPolicies.Sign(counter)), Group = group }, Headers);

    public async Task<FleetDevice> DeviceAsync(string name) =>
        (await Control.ListDevicesAsync(new ListDevicesRequest(), Headers)).Devices.Last(device => device.Name.Equals(name, StringComparison.Ordinal));

    /// <summary>Disposes of a channel with the hub.</summary>
    public T Keep<T>(T channel)
        where T : IDisposable
    {
        channels.Add(channel);
        return channel;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var channel in channels) channel.Dispose();
        await StopHubAsync();
        folder.Dispose();
    }
}
