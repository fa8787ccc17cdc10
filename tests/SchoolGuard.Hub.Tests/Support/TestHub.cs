using System.Security.Cryptography;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Operators;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>The hub of Wynstones School, in this process on a free loopback port; its clock is the test's.</summary>
internal sealed class TestHub : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Lazy<string> ExtensionPem = new(() =>
    {
        using var key = RSA.Create(2048);
        return key.ExportPkcs8PrivateKeyPem();
    });

    private readonly TemporaryFolder folder = new();
    private readonly List<IDisposable> channels = [];
    private readonly string store;
    private readonly string listen;
    private WebApplication? app;

    private TestHub(string store, string listen, string? data = null)
    {
        (this.store, this.listen) = (store, listen);
        Data = new DataFolder(data ?? folder.File("hub"));
        Data.Prepare();
    }

    public DataFolder Data { get; }

    public FakeTime Time { get; } = new();

    public OperatorAccess Operator => OperatorAccess.TryRead(File.ReadAllText(Data.Operator))!;

    public string Address => Get<OperatorDesk>().Address;

    /// <summary>Where browsers reach it.</summary>
    public string ConsoleAddress => Get<ConsoleAddress>().Value;

    /// <summary>What goes with each call of an operator.</summary>
    public Metadata Headers => new() { { "authorization", $"Bearer {Operator.Token}" } };

    /// <summary>A connection of an operator.</summary>
    public HubControl.HubControlClient Control => new(Keep(HubChannel.Trusting(Address, Get<Authority>().Certificate)));

    /// <summary>The same, about the school and its people.</summary>
    public HubPeople.HubPeopleClient People => new(Keep(HubChannel.Trusting(Address, Get<Authority>().Certificate)));

    public static Task<TestHub> StartAsync(string kind = TestStore.Sqlite, string listen = "https://127.0.0.1:0", Action<HubOptions>? configure = null) =>
        StartOverAsync(kind is TestStore.Sqlite ? "" : SharedCluster.NewDatabase(), listen, configure);

    /// <summary>Over a store of the test's own, by its connection string, and in a folder of its own, if one is given.</summary>
    public static async Task<TestHub> StartOverAsync(
        string store, string listen = "https://127.0.0.1:0", Action<HubOptions>? configure = null, string? data = null, Action<IServiceCollection>? replace = null)
    {
        var made = new TestHub(store, listen, data);
        await File.WriteAllTextAsync(made.Data.PolicyKey, TestPolicies.Key.ToPublicPem());
        // An RSA key takes longer to make than all the rest.
        await File.WriteAllTextAsync(made.Data.ExtensionKey, ExtensionPem.Value);
        await File.WriteAllTextAsync(made.Data.School, """{ "School": { "Name": "Wynstones School" }, "Calendar": { "Terms": [{ "Start": "2026-09-07", "End": "2026-12-16" }] } }""");
        await made.StartHubAsync(configure, replace);
        return made;
    }

    /// <summary>Another hub over the same store, with a copy of the keys.</summary>
    public async Task<TestHub> StartAnotherAsync()
    {
        var other = new TestHub(store, listen);
        foreach (var file in (string[])[Data.School, Data.Operator, .. Directory.EnumerateFiles(Data.Keys)])
            File.Copy(file, Path.Combine(other.Data.Root, Path.GetRelativePath(Data.Root, file)));
        await other.StartHubAsync();
        return other;
    }

    /// <param name="configure">Sets more options.</param>
    /// <param name="replace">Puts others in the place of more services.</param>
    public async Task StartHubAsync(Action<HubOptions>? configure = null, Action<IServiceCollection>? replace = null)
    {
        var options = new HubOptions { Data = Data.Root, Listen = listen, Store = store, Console = "http://127.0.0.1:0" };
        configure?.Invoke(options);
        app = HubHost.Create(options, services =>
        {
            services.AddSingleton<IClock>(Time).AddSingleton<TimeProvider>(Time);
            replace?.Invoke(services);
        });
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

    /// <summary>Asks until it holds of a device: what a device does is known here when it has said so.</summary>
    public async Task<FleetDevice> UntilAsync(string name, Func<FleetDevice, bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        for (var device = await DeviceAsync(name); ; device = await DeviceAsync(name))
        {
            if (holds(device)) return device;
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Does what may fail while the store is coming back.</summary>
    public async Task UntilDoneAsync(Func<Task> work)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception fault) when (fault is RpcException or System.Data.Common.DbException && !patience.IsCancellationRequested)
            {
                // The connections of before are broken: each is found out once.
            }
        }
    }

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
