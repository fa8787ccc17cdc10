using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Hosting;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Agent.Sessions;
using SchoolGuard.Agent.State;
using SchoolGuard.Drafts;
using SchoolGuard.Protocol.Devices;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>A device with the real agent, enrolled with a hub as its administrator would; its clock is the test's.</summary>
internal sealed class TestAgent : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private WebApplication? app;
    private GrpcChannel? channel;

    private TestAgent() => State = new StateFolder(folder.File("state"));

    public StateFolder State { get; }

    public FakeTime Time { get; } = new();

    /// <summary>Whoever uses the device, as the operating system tells it.</summary>
    public SignedIn Person { get; } = new();

    /// <summary>A connection to the agent as the person's browser has it.</summary>
    public DeviceAgent.DeviceAgentClient Client => new(channel ??= DeviceChannel.ForAddress(Socket));

    public string Socket => folder.File("agent.sock");

    public ulong PolicyCounter => Get<PolicyState>().Current.Counter;

    /// <summary>Enrols by what `schoolguard enrol-token` printed, and starts.</summary>
    public static async Task<TestAgent> StartAsync(string hub, string token, string fingerprint, string name)
    {
        var agent = new TestAgent();
        await EnrolCommand.RunAsync(["--hub", hub, "--token", token, "--fingerprint", fingerprint, "--name", name, "--state", agent.State.Root]);
        await agent.StartAgentAsync();
        return agent;
    }

    public static async Task<TestAgent> StartAsync(TestHub hub, string name, string group = "")
    {
        var token = await hub.TokenAsync(name, group);
        return await StartAsync(token.Address, token.Token, token.Fingerprint, name);
    }

    /// <summary>The device of one of the people of the hub's roster, who has come to it.</summary>
    public static async Task<TestAgent> StartForAsync(TestHub hub, string account)
    {
        var agent = await StartAsync(hub, $"{account}'s laptop");
        agent.Person.Account = account;
        await agent.Client.GetStatusAsync(new GetStatusRequest());
        await agent.UntilAsync(() => agent.Viewer(account).Entry is not null);
        return agent;
    }

    public async Task StartAgentAsync()
    {
        app = AgentHost.Create(new AgentOptions { State = State.Root, Socket = Socket }, services => services
            .AddSingleton<IClock>(Time)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<ISessions>(Person)
            .AddSingleton(new BackoffSchedule(new AtOnce())));
        await app.StartAsync();
    }

    public async Task StopAgentAsync()
    {
        channel?.Dispose();
        channel = null;
        if (app is null) return;
        await app.StopAsync();
        await app.DisposeAsync();
        app = null;
    }

    public T Get<T>()
        where T : notnull => app!.Services.GetRequiredService<T>();

    /// <summary>Somebody as the device sees them.</summary>
    public Viewer Viewer(string account) => Get<Observer>().Observe(account).Viewer;

    /// <summary>Whether a post names a pupil, by what the device knows.</summary>
    public bool Finds(string post) => new DraftAnalyser()
        .Analyse(new Draft(new DraftText(post), Official: false, Caret: null), Get<SchoolState>().Current.Words, DraftSettings.Defaults).Diagnostics.Any(each => each.Kind.Equals(DraftKinds.PupilName.Kind, StringComparison.Ordinal));

    /// <summary>Waits for the policy to be in force.</summary>
    public Task HasPolicyAsync(ulong counter) => UntilAsync(() => PolicyCounter == counter);

    /// <summary>Waits until something holds that a change brings.</summary>
    public async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var next = Get<ChangeSignal>().Next;
            if (holds()) return;
            await next.WaitAsync(patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAgentAsync();
        folder.Dispose();
    }

    /// <summary>Who is signed in to the device, as the test says.</summary>
    internal sealed class SignedIn : ISessions
    {
        public string? Account { get; set; }

        public string? AccountOf(string userId) => Account;
    }

    /// <summary>Tries again without waiting: the test's clock stands still.</summary>
    private sealed class AtOnce : Random
    {
        public override double NextDouble() => 0;
    }
}
