using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Lessons;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Faults.Partitions;

/// <summary>
/// Wynstones School with its hub in a network of its own: one cable leads to the devices of two pupils, another to the desk and the teachers. Everything goes by the test's clock but the network.
/// </summary>
internal sealed class PartitionedSchool : IAsyncDisposable
{
    private const int Port = 7443;
    private const string TikTok = "www.tiktok.com";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    private readonly NetworkIsland island;
    private readonly ScriptedDevice teachers;

    private PartitionedSchool(NetworkIsland island, TestHub hub, ScriptedDevice teachers, TestAgent ada, TestAgent cara) => (this.island, Hub, this.teachers, Ada, Cara) = (island, hub, teachers, ada, cara);

    public TestHub Hub { get; }

    /// <summary>The device of a pupil of the ninth class.</summary>
    public TestAgent Ada { get; }

    /// <summary>The device of a pupil of the tenth class.</summary>
    public TestAgent Cara { get; }

    public static async Task<PartitionedSchool> OpenAsync()
    {
        var network = new NetworkIsland(cables: 2);
        var (devices, desk) = ($"https://{network.Cables[0].Address}:{Port}", $"https://{network.Cables[1].Address}:{Port}");
        var hub = await TestHub.StartOverAsync(store: "", $"https://0.0.0.0:{Port}", options => options.Address = desk, replace: services =>
            services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = endpoint => network.Open(() => SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint))));
        await hub.PublishAsync(1);
        await hub.Get<RosterBook>().TakeAsync(LessonSchool.Roster, "test");
        return new PartitionedSchool(network, hub, await ScriptedDevice.EnrolAsync(hub, "STAFF-01"), await EnrolAsync(hub, devices, "ada"), await EnrolAsync(hub, devices, "cara"));
    }

    /// <summary>Loses all that goes between hub and devices from now on.</summary>
    public void Cut() => island.Cables[0].Cut();

    public void Join() => island.Cables[0].Join();

    public void Pass(Duration time)
    {
        foreach (var clock in new[] { Hub.Time, Ada.Time, Cara.Time }) clock.Advance(time);
    }

    /// <summary>What a teacher does at a device that is not cut off.</summary>
    public async Task<string> ActAsync(string teacher, TeachingAction action) => (await teachers.Fleet.TeachAsync(new TeachRequest { Account = teacher, Action = action })).LessonId;

    public static async Task<bool> IsOpenAsync(TestAgent device, string host = TikTok) => (await device.Client.DecideAsync(new DecideRequest { Host = host })).Allowed;

    public async Task<FleetDevice> DeviceOfAsync(TestAgent device) => await Hub.DeviceAsync($"{device.Person.Account}'s laptop");

    /// <summary>What the hub has of a device's audit.</summary>
    public async Task<byte[]> HandedInAsync(TestAgent device)
    {
        using var read = new MemoryStream();
        await foreach (var line in Hub.Get<DeviceAudits>().ReadAsync((await DeviceOfAsync(device)).Id)) read.Write([.. line, (byte)'\n']);
        return read.ToArray();
    }

    /// <summary>Waits until the hub has a device's whole audit, each line once: with a heartbeat it goes.</summary>
    public async Task HandsInAllAsync(TestAgent device)
    {
        Pass(Duration.FromTimeSpan(HubSession.HeartbeatInterval));
        await UntilAsync(async () => (await HandedInAsync(device)).Length >= new FileInfo(device.State.Audit).Length);
        CollectionAssert.AreEqual(await File.ReadAllBytesAsync(device.State.Audit), await HandedInAsync(device), "each line once, as the device wrote it");
    }

    public async Task<IReadOnlyList<Incident>> IncidentsAsync(IncidentKind kind) => (await Hub.Get<IncidentBook>().ListAsync(IncidentParts.Lead, new IncidentFilter { Kind = kind })).Incidents;

    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await holds()) patience.Token.ThrowIfCancellationRequested();
    }

    public async ValueTask DisposeAsync()
    {
        await Ada.DisposeAsync();
        await Cara.DisposeAsync();
        await Hub.DisposeAsync();
        island.Dispose();
    }

    private static async Task<TestAgent> EnrolAsync(TestHub hub, string address, string account)
    {
        var token = await hub.TokenAsync($"{account}'s laptop");
        var agent = await TestAgent.StartAsync(address, token.Token, token.Fingerprint, $"{account}'s laptop");
        agent.Person.Account = account;
        await agent.Client.GetStatusAsync(new GetStatusRequest());
        await agent.HasPolicyAsync(1);
        await agent.UntilAsync(() => agent.Viewer(account).Entry is not null);
        return agent;
    }
}
