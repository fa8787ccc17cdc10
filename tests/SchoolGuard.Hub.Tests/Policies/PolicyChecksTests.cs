using SchoolGuard.Bundles.Signing;
using SchoolGuard.Hub.Policies;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Policies;

[TestClass]
public sealed class PolicyChecksTests
{
    [TestMethod]
    public async Task What_changes_is_worked_out_before_anything_is_published()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.PublishAsync(1);
        var opened = TestPolicies.Source.Replace("Deny(SocialMedia).To(Visitors)", "Allow(SocialMedia).To(Visitors)", StringComparison.Ordinal);

        var check = await hub.Get<PolicyChecks>().CheckAsync(TestPolicies.SignSource(opened, 2));

        Assert.AreEqual("", check.Refusal);
        var change = check.Change!.Diff!;
        CollectionAssert.AreEqual(new[] { "Visitors" }, change.NewAccess.SelectMany(part => part.Box.People).Distinct().ToArray());
        Assert.IsEmpty(change.LostAccess);
        Assert.AreEqual(1L, (await hub.Get<PolicyShelf>().InForceAsync())!.Counter);
    }

    [TestMethod]
    public async Task A_bundle_of_another_key_is_refused_unread()
    {
        await using var hub = await TestHub.StartAsync();
        using var other = BundleSigningKey.Create();

        var check = await hub.Get<PolicyChecks>().CheckAsync(TestPolicies.Sign(1, other));

        StringAssert.StartsWith(check.Refusal, "SG6003", StringComparison.Ordinal);
        Assert.IsNull(check.Sheet);
    }

    [TestMethod]
    public async Task A_counter_that_is_not_above_the_last_is_refused_and_the_last_bundle_itself_is_not()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.PublishAsync(5);
        var pilot = TestPolicies.Sign(6);
        await hub.Control.PublishAsync(new Protocol.V1.PublishRequest { File = Google.Protobuf.ByteString.CopyFrom(pilot), Group = "pilot" }, hub.Headers);

        StringAssert.StartsWith((await hub.Get<PolicyChecks>().CheckAsync(TestPolicies.Sign(5))).Refusal, "SG6002", StringComparison.Ordinal);
        Assert.AreEqual("", (await hub.Get<PolicyChecks>().CheckAsync(pilot)).Refusal);
    }

    [TestMethod]
    public async Task A_hub_without_the_schools_key_says_what_to_do()
    {
        await using var hub = await TestHub.StartAsync();
        File.Delete(hub.Data.PolicyKey);

        StringAssert.Contains((await hub.Get<PolicyChecks>().CheckAsync(TestPolicies.Sign(1))).Refusal, "schoolguard keygen", StringComparison.Ordinal);
    }
}
