using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Cli.Demo.Time;
using SchoolGuard.Cli.Fleet;
using SchoolGuard.Cli.Fleet.People;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Demo.School;

/// <summary>The school's hub: a real one in a folder of its own, run by its operator's file as an IT manager runs it.</summary>
internal sealed class DemoHub : IAsyncDisposable
{
    private static readonly (string Username, string Role, string Title, string Person)[] People =
    [
        ("it", "it-manager", "", ""),
        ("teacher", "teacher", "", DemoPerson.Teacher.Account),
        ("safeguarding", "safeguarding-lead", "", ""),
        ("head", "headteacher", "Headteacher", ""),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("sg-demo-").FullName;
    private readonly DemoSchool school;
    private readonly WebApplication hub;
    private HubConnection? connection;

    public DemoHub(DemoSchool school, DemoTime time)
    {
        this.school = school;
        school.Provision(folder);
        hub = HubHost.Create(new HubOptions { Data = folder, Listen = "https://127.0.0.1:0", Console = "http://127.0.0.1:0" }, services => services
            .AddSingleton<IClock>(time)
            .AddSingleton<TimeProvider>(time));
    }

    /// <summary>The console's address.</summary>
    public string Console { get; private set; } = "";

    /// <summary>Who may sign in there.</summary>
    public IReadOnlyList<DemoSignIn> SignIns { get; private set; } = [];

    private HubConnection Connection => connection ?? throw new InvalidOperationException("the hub has not been started");

    /// <summary>Starts it, publishes the school's policy, hands it the roster, and makes an account for each role.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        await hub.StartAsync(cancellation);
        if (!HubConnection.TryOpen(Path.Combine(folder, "operator.json"), out connection, out var fault)) throw new IOException(fault);
        await Connection.Control.PublishAsync(new PublishRequest { File = UnsafeByteOperations.UnsafeWrap(school.Bundle) }, Connection.Headers, cancellationToken: cancellation);
        await RosterUpload.SendAsync(Connection, new RosterStart { Confirm = true }, DemoSchool.Roster, cancellation);
        var made = new List<DemoSignIn>();
        foreach (var (username, role, title, person) in People)
        {
            var account = new AddAccountRequest { Username = username, Roles = { role }, Person = person };
            if (title.Length > 0) account.Titles.Add(title);
            var reply = await Connection.Control.AddAccountAsync(account, Connection.Headers, cancellationToken: cancellation);
            Console = reply.Console;
            made.Add(new DemoSignIn(role, username, reply.FirstPassword));
        }

        SignIns = made;
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
