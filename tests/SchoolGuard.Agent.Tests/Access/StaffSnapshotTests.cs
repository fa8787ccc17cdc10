using SchoolGuard.Agent.Tests.Support;

namespace SchoolGuard.Agent.Tests.Access;

[TestClass]
public sealed class StaffSnapshotTests
{
    [TestMethod]
    public async Task Staff_are_told_the_schools_own_accounts_and_whom_to_tell()
    {
        await using var device = await Device.StartAsync();
        using var stream = device.Watch(SchoolFiles.Teacher);
        var snapshot = await stream.NextAsync();
        Assert.AreEqual("@WynstonesSchool", snapshot.OfficialAccounts.Single());
        Assert.AreEqual(("Designated Safeguarding Lead", "Chair of Trustees"), (snapshot.ReferTo.Concern, snapshot.ReferTo.AboutHeadteacher));
    }

    [TestMethod]
    [DataRow(SchoolFiles.Ninth)]
    [DataRow("stranger")]
    public async Task Nobody_else_is(string account)
    {
        await using var device = await Device.StartAsync();
        using var stream = device.Watch(account);
        var snapshot = await stream.NextAsync();
        Assert.IsEmpty(snapshot.OfficialAccounts);
        Assert.IsNull(snapshot.ReferTo);
    }
}
