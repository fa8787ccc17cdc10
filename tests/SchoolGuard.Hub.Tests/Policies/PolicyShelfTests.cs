using SchoolGuard.Hub.Permissions;
using SchoolGuard.Hub.Policies;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Policies;

[TestClass]
public sealed class PolicyShelfTests
{
    [TestMethod]
    public async Task A_policy_that_could_not_be_proved_for_want_of_the_key_is_laid_open_when_the_key_is_there()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.PublishAsync(1);
        await hub.StopHubAsync();
        File.Delete(hub.Data.PolicyKey);
        await hub.StartHubAsync();
        var (shelf, roles) = (hub.Get<PolicyShelf>(), hub.Get<PermissionRoles>());
        Assert.IsNull(await shelf.InForceAsync());
        Assert.IsNull(await roles.CurrentAsync());

        await File.WriteAllTextAsync(hub.Data.PolicyKey, TestPolicies.Key.ToPublicPem());

        Assert.AreEqual(1, (await shelf.InForceAsync())!.Counter);
        Assert.AreEqual("Wynstones School", (await roles.CurrentAsync())!.School);
        Assert.AreSame(await shelf.FindAsync(1), await shelf.InForceAsync(), "it is opened once");
    }
}
