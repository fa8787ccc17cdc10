using System.Text.Json;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Cli;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Agents;

/// <summary>The whole way, by the commands that an IT manager types: two devices, a policy for one and then for both, and back again.</summary>
[TestClass]
public sealed class FleetByCommandTests : IDisposable
{
    private readonly TemporaryFolder desk = new();

    public void Dispose() => desk.Dispose();

    [TestMethod]
    public async Task A_policy_goes_to_a_group_then_to_all_and_back_again_by_commands_alone()
    {
        await using var hub = await TestHub.StartAsync();
        await RunAsync(hub: null, "keygen", desk.File("keys"));
        File.Copy(desk.File("keys/public.pem"), hub.Data.PolicyKey, overwrite: true);
        var policy = desk.Write("wynstones.policy.cs", TestPolicies.Source);
        await using var pilot = await EnrolAsync(hub, "CR-01", "pilot");
        await using var library = await EnrolAsync(hub, "LIB-07");

        await BuildAsync(policy, counter: 1);
        StringAssert.Contains(await RunAsync(hub, "publish", desk.File("x.bundle")), "no policy is in force");
        await pilot.HasPolicyAsync(1);
        await library.HasPolicyAsync(1);

        File.WriteAllText(policy, TestPolicies.Source.Replace("15:45", "15:40", StringComparison.Ordinal));
        await BuildAsync(policy, counter: 2);
        StringAssert.Contains(await RunAsync(hub, "publish", desk.File("x.bundle"), "--first", "pilot"), "access lost");
        await pilot.HasPolicyAsync(2);
        await hub.UntilAsync("CR-01", device => device.PolicyCounter == 2);
        Assert.AreEqual(1UL, library.PolicyCounter);

        await RunAsync(hub, "publish", desk.File("x.bundle"));
        await library.HasPolicyAsync(2);
        await RunAsync(hub, "rollback", "--to", "1", "--key", desk.File("keys/private.pem"));
        await pilot.HasPolicyAsync(3);
        await library.HasPolicyAsync(3);

        await hub.UntilAsync("CR-01", device => device.PolicyCounter == 3);
        await hub.UntilAsync("LIB-07", device => device.PolicyCounter == 3);
        StringAssert.Contains(await RunAsync(hub, "devices"), "2 in the fleet, 2 connected, 0 without the policy");
        StringAssert.Contains(await RunAsync(hub, "audit"), "bundle-published");
        StringAssert.Contains(await RunAsync(hub, "audit", "verify"), "the hub: ");
    }

    [TestMethod]
    public async Task A_devices_audit_is_read_and_verified_at_the_hub_as_it_lies_on_its_disk()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await hub.PublishAsync(1);
        await agent.HasPolicyAsync(1);
        await hub.UntilAsync("LIB-07", device => device.PolicyCounter == 1);
        await agent.StopAgentAsync();
        await agent.StartAgentAsync();

        var onDisk = await File.ReadAllTextAsync(agent.State.Audit);
        for (var handedIn = ""; !handedIn.Equals(onDisk, StringComparison.Ordinal);) handedIn = await RunAsync(hub, "audit", "--device", "LIB-07");

        StringAssert.Contains(onDisk, "bundle-accepted");
        Assert.IsTrue(AuditLog.Verify(agent.State.Audit).IsIntact);
        StringAssert.Contains(await RunAsync(hub, "audit", "verify"), "LIB-07: ");
    }

    [TestMethod]
    public async Task A_bundle_of_another_school_is_refused_with_code_3_before_it_is_sent()
    {
        await using var hub = await TestHub.StartAsync();
        await RunAsync(hub: null, "keygen", desk.File("keys"));
        await BuildAsync(desk.Write("wynstones.policy.cs", TestPolicies.Source), counter: 1);

        StringAssert.Contains(await RunAsync(hub, exitCode: 3, "publish", desk.File("x.bundle")), "SG6003");
        Assert.AreEqual(0UL, (await hub.Control.GetBundleAsync(new GetBundleRequest(), hub.Headers)).LastCounter);
    }

    [TestMethod]
    public async Task A_dry_run_publishes_nothing()
    {
        await using var hub = await TestHub.StartAsync();
        await File.WriteAllBytesAsync(desk.File("x.bundle"), TestPolicies.Sign(1));

        await RunAsync(hub, "publish", desk.File("x.bundle"), "--dry-run");

        Assert.AreEqual(0UL, (await hub.Control.GetBundleAsync(new GetBundleRequest(), hub.Headers)).LastCounter);
    }

    [TestMethod]
    public async Task A_device_that_is_behind_is_said_with_code_2_and_a_revoked_one_is_not()
    {
        await using var hub = await TestHub.StartAsync();
        await ScriptedDevice.EnrolAsync(hub);
        await hub.PublishAsync(1);

        StringAssert.Contains(await RunAsync(hub, exitCode: 2, "devices"), "LIB-07: never heard of, no policy yet, 1 is due");
        await RunAsync(hub, "devices", "--revoke", "LIB-07");
        StringAssert.Contains(await RunAsync(hub, "devices", "--format", "json"), "\"state\":\"revoked\"");
    }

    [TestMethod]
    public async Task Without_an_operators_file_of_this_hub_nothing_is_done()
    {
        await using var hub = await TestHub.StartAsync();
        var forged = desk.Write("operator.json", (hub.Operator with { Token = "guessed" }).ToJson());
        var none = desk.Write("none.json", "{}");

        StringAssert.Contains((await RunRawAsync("devices", "--operator", forged)).Text, "no operator's token");
        StringAssert.Contains((await RunRawAsync("devices", "--operator", none)).Text, "no operator's file");
        Assert.AreEqual(1, (await RunRawAsync("devices", "--operator", desk.File("missing.json"))).Code);
    }

    [TestMethod]
    public async Task A_hub_that_is_away_and_a_hub_whose_store_is_away_are_told_apart()
    {
        using var cluster = new PostgresCluster();
        await using var hub = await TestHub.StartOverAsync(cluster.NewDatabase());
        cluster.Stop();
        var storeAway = await RunAsync(hub, exitCode: 1, "devices");
        cluster.Start();
        var file = desk.Write("operator.json", await File.ReadAllTextAsync(hub.Data.Operator));
        await hub.StopHubAsync();
        var hubAway = (await RunRawAsync("devices", "--operator", file)).Text;

        StringAssert.Contains(storeAway, "start PostgreSQL");
        Assert.DoesNotContain("the hub cannot be reached", storeAway);
        StringAssert.Contains(hubAway, "the hub cannot be reached");
    }

    private async Task BuildAsync(string policy, int counter) =>
        await RunAsync(hub: null, "build", policy, "--key", desk.File("keys/private.pem"), "--counter", $"{counter}", "-o", desk.File("x.bundle"));

    private static async Task<TestAgent> EnrolAsync(TestHub hub, string name, string group = "")
    {
        var token = JsonDocument.Parse(await RunAsync(hub, "enrol-token", name, "--group", group, "--format", "json")).RootElement;
        string Text(string member) => token.GetProperty(member).GetString()!;
        return await TestAgent.StartAsync(Text("hub"), Text("token"), Text("fingerprint"), name);
    }

    private static Task<string> RunAsync(TestHub? hub, params string[] arguments) => RunAsync(hub, exitCode: 0, arguments);

    private static async Task<string> RunAsync(TestHub? hub, int exitCode, params string[] arguments)
    {
        var (code, text) = await RunRawAsync(hub is null ? arguments : [.. arguments, "--operator", hub.Data.Operator]);
        Assert.AreEqual(exitCode, code, text);
        return text;
    }

    private static async Task<(int Code, string Text)> RunRawAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        var code = await Root.RunAsync(arguments, new Cli.Usage.Terminal(output, output));
        return (code, output.ToString());
    }
}
