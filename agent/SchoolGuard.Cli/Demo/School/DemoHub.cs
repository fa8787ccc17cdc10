using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Cli.Demo.Time;
using SchoolGuard.Cli.Fleet;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Demo.School;

/// <summary>The school's hub: a real one in a folder of its own, run by its operator's file as an IT manager runs it.</summary>
internal sealed class DemoHub : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sg-demo-").FullName;
    private readonly DemoSchool school;
    private readonly WebApplication hub;
    private HubConnection? connection;

    public DemoHub(DemoSchool school, DemoTime time)
    {
        this.school = school;
        school.Provision(folder);
        hub = HubHost.Create(new HubOptions { Data = folder, Listen = "https://127.0.0.1:0" }, services => services
            .AddSingleton<IClock>(time)
            .AddSingleton<TimeProvider>(time));
    }

    private HubConnection Connection => connection ?? throw new InvalidOperationException("the hub has not been started");

    /// <summary>Starts it and publishes the school's policy.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        await hub.StartAsync(cancellation);
        if (!HubConnection.TryOpen(Path.Combine(folder, "operator.json"), out connection, out var fault)) throw new IOException(fault);
        await Connection.Control.PublishAsync(new PublishRequest { File = UnsafeByteOperations.UnsafeWrap(school.Bundle) }, Connection.Headers, cancellationToken: cancellation);
    }

    /// <summary>Makes a token for one device.</summary>
    public async Task<EnrolOptions> TokenAsync(string device, CancellationToken cancellation)
    {
        var token = await Connection.Control.CreateTokenAsync(new CreateTokenRequest { DeviceName = device, Hours = 1 }, Connection.Headers, cancellationToken: cancellation);
        return new EnrolOptions { Hub = token.Address, Token = token.Token, Fingerprint = token.Fingerprint, Name = device };
    }

    public async ValueTask DisposeAsync()
    {
        connection?.Dispose();
        await hub.StopAsync();
        await hub.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
