using System.Runtime.Versioning;
using NodaTime;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Agents;

[TestClass]
public sealed class AgentLinkTests
{
    [TestMethod]
    public async Task A_device_comes_back_by_itself_after_the_hub_was_away()
    {
        await using var hub = await TestHub.StartAsync(listen: FreePort());
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await hub.UntilAsync("LIB-07", device => device.State is DeviceState.Connected);
        await hub.StopHubAsync();
        await hub.StartHubAsync();

        await hub.UntilAsync("LIB-07", device => device.State is DeviceState.Connected);
    }

    [TestMethod]
    public async Task A_device_renews_its_certificate_in_the_last_third_of_its_life()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await hub.UntilAsync("LIB-07", device => device.State is DeviceState.Connected);
        await agent.StopAgentAsync();
        var before = await File.ReadAllTextAsync(agent.State.DeviceCertificate);
        foreach (var time in new[] { hub.Time, agent.Time }) time.SetWallClock(time.GetCurrentInstant() + Duration.FromDays(70));

        await agent.StartAgentAsync();

        await hub.UntilAsync("LIB-07", device => device.LastSeen.ToDateTime() > new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.AreNotEqual(before, await File.ReadAllTextAsync(agent.State.DeviceCertificate));
    }

    [TestMethod]
    public async Task The_hub_ends_the_doubt_of_a_device_whose_clock_was_set_back()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await hub.UntilAsync("LIB-07", device => device.State is DeviceState.Connected);
        await agent.StopAgentAsync();
        agent.Time.SetWallClock(agent.Time.GetCurrentInstant() - Duration.FromDays(30));

        await agent.StartAgentAsync();

        await agent.UntilAsync(() => agent.Get<Agent.Clock.AgentClock>().Read() is { IsCertain: true } now && now.Earliest == hub.Time.GetCurrentInstant());
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [UnsupportedOSPlatform("windows")]
    public async Task Nobody_else_on_the_device_may_read_its_key()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");

        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(agent.State.DeviceCertificate));
        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(hub.Data.Operator));
        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(hub.Data.AuthorityKey));
    }

    [TestMethod]
    public async Task A_bundle_that_proves_nothing_leaves_the_good_one_in_the_folder()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await hub.PublishAsync(1);
        await agent.HasPolicyAsync(1);
        var good = await File.ReadAllBytesAsync(agent.State.Bundle);
        using var other = Bundles.Signing.BundleSigningKey.Create();

        var fault = agent.Get<PolicyIntake>().Take(TestPolicies.Sign(2, other));

        Assert.Contains("SG6003", fault!);
        CollectionAssert.AreEqual(good, await File.ReadAllBytesAsync(agent.State.Bundle));
        Assert.IsNull(agent.Get<PolicyIntake>().Take(TestPolicies.Sign(1)), "an older or the same one is no fault");
    }

    [TestMethod]
    public async Task A_revoked_device_keeps_its_policy_and_has_it_on_record()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await hub.PublishAsync(1);
        await agent.HasPolicyAsync(1);

        await hub.Control.RevokeDeviceAsync(new RevokeDeviceRequest { Device = "LIB-07" }, hub.Headers);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await File.ReadAllTextAsync(agent.State.Audit, patience.Token)).Contains("the device is revoked", StringComparison.Ordinal))
        {
            // The agent writes it when it is cut off or not let in again.
        }

        Assert.AreEqual(1UL, agent.PolicyCounter);
    }

    private static string FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return $"https://{listener.LocalEndpoint}";
    }
}
