using SchoolGuard.Agent.State;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Agent.Tests.Policies;

[TestClass]
public sealed class PolicyReloadTests
{
    private static readonly PolicyTable Open = TestPolicies.WithRules("Allow(SocialMedia).To(Everyone).Citing(\"1\");");

    [TestMethod]
    public async Task An_older_bundle_is_refused_and_the_newer_kept()
    {
        await using var device = await Device.StartAsync();
        device.Deliver(Open, counter: 3);
        device.PassAMinute();
        device.Deliver(TestPolicies.Wynstones, counter: 2);
        device.PassAMinute();
        var status = await device.StatusAsync();
        Assert.AreEqual(3UL, status.PolicyCounter);
        Assert.StartsWith("SG6002", status.Faults.Single());
    }

    [TestMethod]
    public async Task Another_bundle_of_the_same_counter_is_refused()
    {
        await using var device = await Device.StartAsync();
        device.Deliver(Open, counter: 1);
        device.PassAMinute();
        Assert.AreEqual("Social Media Policy", (await device.StatusAsync()).PolicyTitle);
    }

    [TestMethod]
    public async Task An_older_bundle_is_refused_after_a_restart_too()
    {
        await using var device = await Device.StartAsync();
        device.Deliver(Open, counter: 3);
        device.PassAMinute();
        await device.StopAgentAsync();
        device.Deliver(Open, counter: 2);
        await device.StartAgentAsync();
        var status = await device.StatusAsync();
        Assert.IsFalse(status.PolicyValid);
        Assert.StartsWith("SG6002", status.Faults.Single());
        Assert.IsFalse((await device.DecideAsync("x.com")).Allowed);
    }

    [TestMethod]
    public async Task The_same_bundle_is_taken_again_after_a_restart()
    {
        await using var device = await Device.StartAsync();
        await device.StopAgentAsync();
        await device.StartAgentAsync();
        Assert.IsTrue((await device.StatusAsync()).PolicyValid);
    }

    [TestMethod]
    public async Task A_bundle_of_another_key_is_refused()
    {
        await using var device = await Device.StartAsync();
        using var other = BundleSigningKey.Create();
        DurableFile.Write(device.State.Bundle, BundleWriter.Write(Open, counter: 2, other));
        device.PassAMinute();
        var status = await device.StatusAsync();
        Assert.AreEqual(1UL, status.PolicyCounter);
        Assert.StartsWith("SG6003", status.Faults.Single());
    }

    [TestMethod]
    public async Task A_bundle_altered_in_any_byte_is_refused()
    {
        await using var device = await Device.StartAsync();
        var bundle = TestPolicies.Sign(Open, counter: 2);
        var random = new Random(6003);
        for (var round = 0; round < 40; round++)
        {
            var altered = bundle.ToArray();
            altered[random.Next(altered.Length)] ^= (byte)(1 << random.Next(8));
            DurableFile.Write(device.State.Bundle, altered);
            device.PassAMinute();
            Assert.AreEqual(1UL, (await device.StatusAsync()).PolicyCounter);
        }
    }

    [TestMethod]
    public async Task Without_a_policy_social_media_is_closed_to_everyone_and_the_agent_says_so()
    {
        await using var device = Device.Prepare();
        File.Delete(device.State.Bundle);
        await device.StartAgentAsync();
        var reply = await device.DecideAsync("x.com", SchoolFiles.Teacher);
        Assert.AreEqual("built-in default", reply.Rules.Single().Clause);
        Assert.IsTrue((await device.DecideAsync("example.org")).Allowed);
        Assert.Contains("there is no policy", (await device.StatusAsync()).Faults.Single());
        using var access = device.Watch();
        var snapshot = await access.NextAsync();
        Assert.AreEqual("", snapshot.School);
        Assert.Contains("there is no policy", snapshot.Faults.Single());
    }

    [TestMethod]
    public async Task A_bundle_that_disappears_leaves_its_policy_in_force()
    {
        await using var device = await Device.StartAsync();
        File.Delete(device.State.Bundle);
        device.PassAMinute();
        var status = await device.StatusAsync();
        Assert.IsTrue(status.PolicyValid);
        Assert.Contains("stays in force", status.Faults.Single());
    }

    [TestMethod]
    public async Task A_fault_is_gone_once_its_cause_is()
    {
        await using var device = await Device.StartAsync();
        await File.WriteAllBytesAsync(device.State.Bundle, [1, 2, 3]);
        device.PassAMinute();
        Assert.HasCount(1, (await device.StatusAsync()).Faults);
        device.Deliver(Open, counter: 2);
        device.PassAMinute();
        Assert.IsEmpty((await device.StatusAsync()).Faults);
    }
}
