using System.Diagnostics;
using System.Security.Cryptography;
using SchoolGuard.Agent.Evidence;
using SchoolGuard.Hub.Evidence;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Evidence;

/// <summary>From the member of staff's device to whom it is for.</summary>
[TestClass]
public sealed class EvidenceHandoverTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly IncidentReader Lead = IncidentParts.Lead with { OpensConcerns = true };

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task What_staff_kept_reaches_the_lead_sealed_and_leaves_the_device()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await agent.StopAgentAsync();
        await agent.StartAgentAsync();
        var picture = RandomNumberGenerator.GetBytes(600 * 1024);
        var kept = agent.Get<EvidenceStore>().Keep("t9", new EvidenceContent("https://x.com/p/1", "a bad post", "image/png", picture), "x.com", EvidenceAbout.Concern, "Designated Safeguarding Lead");
        Assert.AreEqual("", kept.Fault);
        await agent.StopAgentAsync();
        await agent.StartAgentAsync();

        await WholeAsync(hub, 1);
        var incident = await IncidentAsync(hub);
        var (evidence, fault) = await hub.Get<EvidenceDesk>().OpenAsync(Lead, "dsl", incident.Number);

        Assert.AreEqual("", fault);
        Assert.AreEqual(("t9", "https://x.com/p/1", "a bad post", "image/png"), (evidence!.Owner, evidence.Address, evidence.Text, evidence.MediaType));
        CollectionAssert.AreEqual(picture, evidence.Picture);
        var (refused, why) = await hub.Get<EvidenceDesk>().OpenAsync(IncidentParts.Lead, "head", incident.Number);
        Assert.IsNull(refused);
        Assert.Contains("referred to", why);
        var history = (await hub.Get<IncidentBook>().FindAsync(Lead, incident.Number))!;
        Assert.AreEqual("dsl", history.Events.Single(each => each.Kind is "evidence").Who);
        using var patience = new CancellationTokenSource(Patience);
        while (agent.Get<EvidenceStore>().All().Any() || Directory.EnumerateFiles(agent.State.EvidenceOutbox).Any()) patience.Token.ThrowIfCancellationRequested();
        foreach (var file in Directory.EnumerateFiles(hub.Data.Root, "hub.db*"))
            Assert.IsLessThan(0, File.ReadAllBytes(file).AsSpan().IndexOf("a bad post"u8), "in the store it is sealed");
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public async Task An_agent_killed_at_any_moment_loses_and_doubles_nothing()
    {
        const int Items = 12;
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        var expected = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < Items; number++)
            expected.Add(agent.Get<EvidenceStore>().Keep("t9", new EvidenceContent("https://x.com", $"post {number}", "image/png", RandomNumberGenerator.GetBytes(500 * 1024)), "x.com", EvidenceAbout.Concern, "DSL").Item!.Id);
        await agent.StopAgentAsync();
        var random = new Random(42);

        var kills = 0;
        while (await CountAsync(hub) < Items)
        {
            using var process = Start(agent);
            await Task.WhenAny(process.WaitForExitAsync(TestContext.CancellationToken), UntilMoreAsync(hub, await CountAsync(hub) + random.Next(1, 4), TimeSpan.FromMilliseconds(random.Next(800, 4000))));
            process.Kill();
            await process.WaitForExitAsync(TestContext.CancellationToken);
            kills++;
        }

        TestContext.WriteLine($"{kills} kills");
        await agent.StartAgentAsync();
        using var patience = new CancellationTokenSource(Patience);
        while (agent.Get<EvidenceStore>().All().Any()) patience.Token.ThrowIfCancellationRequested();
        IReadOnlyList<Incident> incidents;
        while ((incidents = await IncidentsAsync(hub)).Count < Items) patience.Token.ThrowIfCancellationRequested();
        CollectionAssert.AreEquivalent(expected.ToList(), incidents.Select(incident => incident.Evidence).ToList());
        foreach (var incident in incidents) Assert.AreEqual("", (await hub.Get<EvidenceDesk>().OpenAsync(Lead, "dsl", incident.Number)).Fault);
        Assert.IsTrue((await hub.Get<Hub.Audit.HubAudit>().VerifyAsync()).IsIntact);
    }

    private static Process Start(TestAgent agent)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Repository.OutputOf("SchoolGuard.Agent"), "schoolguard-agent.dll"), "--state", agent.State.Root, "--socket", Path.Combine(Path.GetDirectoryName(agent.State.Root)!, "killed.sock")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task UntilMoreAsync(TestHub hub, long count, TimeSpan most)
    {
        var started = Stopwatch.StartNew();
        while (await CountAsync(hub) < count || started.Elapsed < most / 2)
        {
            if (started.Elapsed > most * 5) return;
            await Task.Yield();
        }
    }

    private static Task<long> CountAsync(TestHub hub) =>
        hub.Get<Hub.Stores.Database>().ReadAsync(session => session.FirstAsync<long>("select count(*) from evidence where received is not null"));

    private static async Task WholeAsync(TestHub hub, long count)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await CountAsync(hub) < count) patience.Token.ThrowIfCancellationRequested();
    }

    private static async Task<Incident> IncidentAsync(TestHub hub)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if ((await IncidentsAsync(hub)).SingleOrDefault() is { } found) return found;
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    private static async Task<IReadOnlyList<Incident>> IncidentsAsync(TestHub hub) =>
        (await hub.Get<IncidentBook>().ListAsync(Lead, new IncidentFilter { Kind = IncidentKind.Evidence })).Incidents;
}
