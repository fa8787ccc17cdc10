using NodaTime;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Agent.State;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>kill -9 of the agent while policies reach it and its audit goes to the hub: it comes back with a whole policy, never an older one, and the hub has every line once.</summary>
[TestClass]
public sealed class KilledAgentTests
{
    private const int MostSigns = 6;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Killed_a_hundred_times_while_policies_come_the_agent_loses_doubles_and_halves_nothing()
    {
        await FaultPlan.Of(TestContext).LiveAsync(LiveAsync);
    }

    private static async Task LiveAsync(Random random, int most)
    {
        await using var hub = await TestHub.StartAsync();
        hub.Time.SetWallClock(SystemClock.Instance.GetCurrentInstant());
        using var folder = new TemporaryFolder();
        var state = new StateFolder(folder.File("state"));
        var token = await hub.TokenAsync("LIB-07");
        await EnrolCommand.RunAsync(["--hub", token.Address, "--token", token.Token, "--fingerprint", token.Fingerprint, "--name", "LIB-07", "--state", state.Root]);
        await hub.PublishAsync(1);
        var counter = 1UL;

        for (var kills = 0; kills < most; kills++)
        {
            await using var agent = Victim.StartAgent(state.Root, folder.File("agent.sock"));
            for (var signs = random.Next(1, MostSigns); signs > 0; signs--)
            {
                // Each sign of life brings another policy, and each policy another sign of life.
                await agent.NextLineAsync();
                await hub.PublishAsync(++counter);
            }

            await agent.KillAsync();
        }

        var onDisk = File.Exists(state.Audit) ? WholeLines(await File.ReadAllBytesAsync(state.Audit)) : [];
        await using var last = Victim.StartAgent(state.Root, folder.File("agent.sock"));
        var device = await hub.UntilAsync("LIB-07", device => device.PolicyCounter == counter);
        Assert.AreEqual("", device.Fault);
        while (!Kept(hub, device.Id).AsSpan().StartsWith(onDisk))
        {
            // It is handed in as soon as the device has been welcomed.
        }

        await last.KillAsync();
        Assert.IsEmpty(AuditLog.Verify(state.Audit).Findings);
        Assert.IsTrue((await File.ReadAllBytesAsync(state.Audit)).AsSpan().StartsWith(Kept(hub, device.Id)), "each line once, as the device wrote it");
        Assert.IsEmpty((await hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), hub.Headers)).Audits.SelectMany(audit => audit.Findings));
        var kinds = (await hub.Get<HubAudit>().ReadAsync().ToListAsync()).Select(line => System.Text.Json.JsonElement.Parse(line).GetProperty("kind").GetString()).ToList();
        CollectionAssert.DoesNotContain(kinds, "device-audit-damaged");
        CollectionAssert.DoesNotContain(kinds, "device-audit-shortened");
        CollectionAssert.DoesNotContain(kinds, "policy-not-applied");
    }

    private static byte[] WholeLines(byte[] audit) => audit[..(Array.LastIndexOf(audit, (byte)'\n') + 1)];

    private static byte[] Kept(TestHub hub, string device) =>
        [.. hub.Get<DeviceAudits>().ReadAsync(device).ToBlockingEnumerable().SelectMany(line => (byte[])[.. line, (byte)'\n'])];
}
