using NodaTime;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Audit;

[TestClass]
public sealed class AuditRecordsTests
{
    [TestMethod]
    public async Task A_denial_is_on_record_once_a_minute_for_a_person_and_a_service()
    {
        await using var device = await Device.StartAsync();
        await device.DecideAsync("www.tiktok.com", SchoolFiles.Ninth);
        await device.DecideAsync("m.tiktok.com");
        await device.DecideAsync("x.com");
        device.Time.Advance(Duration.FromMinutes(1));
        await device.DecideAsync("www.tiktok.com");
        var denials = AuditFile.Records(device, "denied");
        CollectionAssert.AreEqual(new[] { "tiktok", "x", "tiktok" }, denials.Select(record => record.GetProperty("service").GetString()).ToArray());
        Assert.AreEqual("u-9", denials[0].GetProperty("person").GetString());
    }

    [TestMethod]
    public async Task Asking_in_a_loop_does_not_fill_the_disk()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules("Deny(AllSites).To(Everyone).Citing(\"1\");"));
        for (var host = 0; host < 300; host++) await device.DecideAsync($"h{host}.example.org");
        Assert.HasCount(100, AuditFile.Records(device, "denied"));
        Assert.HasCount(1, AuditFile.Records(device, "denials"));
    }

    [TestMethod]
    public async Task What_is_allowed_is_nobodys_business()
    {
        await using var device = await Device.StartAsync();
        await device.DecideAsync("example.org");
        Assert.IsEmpty(AuditFile.Records(device, "denied"));
    }

    [TestMethod]
    public async Task Bundles_and_grants_are_on_record()
    {
        await using var device = await Device.StartAsync();
        await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = Hub.Sign(Hub.Lesson(device.Now)) });
        Assert.AreEqual("1", AuditFile.Records(device, "bundle-accepted").Single().GetProperty("counter").GetString());
        Assert.AreEqual("lesson-1", AuditFile.Records(device, "grant-accepted").Single().GetProperty("lesson").GetString());
        Assert.IsTrue(AuditLog.Verify(device.State.Audit).IsIntact);
    }
}
