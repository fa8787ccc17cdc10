using Grpc.Core;
using NodaTime;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Agent.State;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Lessons;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.Devices;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Faults.Granting;

/// <summary>A hub, two teachers of one group, and the device of its pupil, whose agent is a process of its own: whoever runs the tests is the pupil.</summary>
internal sealed class OnePupilSchool : IAsyncDisposable
{
    private const string Group = "g9";
    public const string Device = "LIB-07";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly HubFleet.HubFleetClient desk;

    private OnePupilSchool(TestHub hub, HubFleet.HubFleetClient desk, Random random, string? state)
    {
        (Hub, this.desk) = (hub, desk);
        Teachers = [new("tess", Group, new Random(random.Next())), new("theo", Group, new Random(random.Next()))];
        State = new StateFolder(state ?? folder.File("state"));
    }

    public TestHub Hub { get; }

    public StateFolder State { get; }

    public string Socket => folder.File("agent.sock");

    public GrantingTeacher[] Teachers { get; }

    private IEnumerable<string> LessonIds => Teachers.SelectMany(teacher => teacher.Answers).Select(answer => answer.Id).Distinct(StringComparer.Ordinal);

    /// <param name="random">What the teachers do.</param>
    /// <param name="state">The agent's folder, if it is to be another than a usual one.</param>
    public static async Task<OnePupilSchool> OpenAsync(Random random, string? state = null)
    {
        var hub = await TestHub.StartAsync();
        // Lessons at any hour: the agent lives by the system's clock.
        hub.Time.SetWallClock(SystemClock.Instance.GetCurrentInstant());
        await PublishAsync(hub, counter: 1);
        await hub.Get<RosterBook>().TakeAsync(
            TestRosters.Files(
                $"sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades\np9,,true,student,{Environment.UserName},Ada,Ninth,,09\nt9,,true,teacher,tess,Tess,Teacher,,\nt10,,true,teacher,theo,Theo,Tutor,,\n",
                "sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods\ng9,,Computing 9,9A/Co,scheduled,09,,,1\n",
                "sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate\ne1,g9,p9,student,,,\ne2,g9,t9,teacher,true,,\ne3,g9,t10,teacher,false,,\n"),
            "test");
        var school = new OnePupilSchool(hub, (await ScriptedDevice.EnrolAsync(hub, "STAFF-01")).Fleet, random, state);
        var token = await hub.TokenAsync(Device);
        await EnrolCommand.RunAsync(["--hub", token.Address, "--token", token.Token, "--fingerprint", token.Fingerprint, "--name", Device, "--state", school.State.Root]);
        return school;
    }

    public static async Task PublishAsync(TestHub hub, ulong counter)
    {
        var policy = TestPolicies.SignSource(TestPolicies.Source.Replace(".Within(schoolTimes)", "", StringComparison.Ordinal), counter);
        await hub.Control.PublishAsync(new PublishRequest { File = Google.Protobuf.ByteString.CopyFrom(policy) }, hub.Headers);
    }

    /// <summary>Starts it; the pupil comes to the device.</summary>
    public async Task<Victim> StartAgentAsync()
    {
        var agent = Victim.StartAgent(State.Root, Socket);
        using var patience = new CancellationTokenSource(Patience);
        while (!await AnswersAsync()) patience.Token.ThrowIfCancellationRequested();
        await Hub.UntilAsync(Device, device => device is { PolicyCounter: > 0, State: DeviceState.Connected });
        return agent;
    }

    /// <summary>What each teacher does next.</summary>
    public Task ActAsync(Func<GrantingTeacher, HubFleet.HubFleetClient, Task> act)
    {
        Hub.Time.SetWallClock(SystemClock.Instance.GetCurrentInstant());
        return Task.WhenAll(Teachers.Select(teacher => act(teacher, desk)));
    }

    /// <summary>Waits until the device has said that it has the newest revision of every lesson.</summary>
    public async Task HasAllAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        foreach (var id in LessonIds)
        {
            var newest = (await Hub.Get<LessonBook>().FindAsync(id))!.Revision;
            while ((await Hub.Get<LessonReceipts>().ListAsync(id)).All(receipt => receipt.Revision < newest)) patience.Token.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Whatever the device said that it has is on its disk, whole, and on its audit.</summary>
    public async Task ProveKeptAsync()
    {
        using var key = HubKey.TryRead(await File.ReadAllTextAsync(State.HubKey))!;
        var kept = (Directory.Exists(State.Grants) ? Directory.EnumerateFiles(State.Grants, "*.grant") : []).Select(file => GrantReader.Read(File.ReadAllBytes(file), key).Grant!).ToDictionary(grant => grant.LessonId, StringComparer.Ordinal);
        var audit = File.Exists(State.Audit) ? await File.ReadAllTextAsync(State.Audit) : "";
        foreach (var grant in kept.Values) Assert.Contains($"\"lesson\":\"{grant.LessonId}\",\"revision\":\"{grant.Revision}\"", audit);
        foreach (var id in LessonIds)
        {
            foreach (var said in await Hub.Get<LessonReceipts>().ListAsync(id)) Assert.IsGreaterThanOrEqualTo((ulong)said.Revision, kept.GetValueOrDefault(id)?.Revision ?? 0, $"the device said that it has {id}");
        }
    }

    /// <summary>No audit is damaged, and no lesson was refused.</summary>
    public async Task ProveAuditsAsync()
    {
        Assert.IsEmpty(AuditLog.Verify(State.Audit).Findings);
        Assert.IsEmpty((await Hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), Hub.Headers)).Audits.SelectMany(audit => audit.Findings));
        await foreach (var line in Hub.Get<HubAudit>().ReadAsync()) Assert.DoesNotContain("lesson-not-applied", System.Text.Encoding.UTF8.GetString(line));
    }

    public async Task<T> AskAsync<T>(Func<DeviceAgent.DeviceAgentClient, Task<T>> ask)
    {
        using var channel = DeviceChannel.ForAddress(Socket);
        return await ask(new DeviceAgent.DeviceAgentClient(channel));
    }

    public async Task<bool> IsOpenAsync(string host = "www.tiktok.com") => (await AskAsync(async agent => await agent.DecideAsync(new DecideRequest { Host = host }))).Allowed;

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await AskAsync(async agent => await agent.GetStatusAsync(new GetStatusRequest()));
            return true;
        }
        catch (RpcException early) when (early.StatusCode is StatusCode.Unavailable)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return Hub.DisposeAsync();
    }
}
