using Grpc.Core;
using NodaTime;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Access;

[TestClass]
public sealed class DecideTests
{
    [TestMethod]
    public async Task A_ninth_class_pupil_is_denied_outside_an_authorised_lesson()
    {
        await using var device = await Device.StartAsync();
        var reply = await device.DecideAsync("www.tiktok.com", SchoolFiles.Ninth);
        Assert.IsFalse(reply.Allowed);
        Assert.AreEqual(Outcome.Default, reply.Outcome);
    }

    [TestMethod]
    public async Task A_ninth_class_pupil_is_allowed_in_an_authorised_lesson_until_it_ends()
    {
        await using var device = await Device.StartAsync();
        await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = Hub.Sign(Hub.Lesson(device.Now)) });
        var reply = await device.DecideAsync("www.tiktok.com", SchoolFiles.Ninth);
        Assert.IsTrue(reply.Allowed);
        Assert.AreEqual("1b", reply.Rules.Single().Clause);
        Assert.AreEqual(device.Now + Duration.FromHours(1), Instant.FromDateTimeOffset(reply.Until.ToDateTimeOffset()));
    }

    [TestMethod]
    public async Task A_lesson_is_over_at_its_end()
    {
        await using var device = await Device.StartAsync();
        await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = Hub.Sign(Hub.Lesson(device.Now)) });
        device.Time.Advance(Duration.FromHours(1));
        Assert.IsFalse((await device.DecideAsync("www.tiktok.com", SchoolFiles.Ninth)).Allowed);
    }

    [TestMethod]
    public async Task A_sixth_former_is_allowed_in_the_common_room_only()
    {
        await using var device = await Device.StartAsync();
        device.Network.MoveTo(FakeNetwork.CommonRoom);
        Assert.IsTrue((await device.DecideAsync("tiktok.com", SchoolFiles.Sixth)).Allowed);
        device.Network.MoveTo(FakeNetwork.Library);
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Sixth)).Allowed);
    }

    [TestMethod]
    public async Task Staff_are_denied_in_school_times_until_the_school_day_ends()
    {
        await using var device = await Device.StartAsync();
        var reply = await device.DecideAsync("x.com", SchoolFiles.Teacher);
        Assert.AreEqual(Outcome.Denied, reply.Outcome);
        Assert.AreEqual("2", reply.Rules.Single().Clause);
        Assert.AreEqual(new DateTime(2026, 11, 24, 15, 45, 0, DateTimeKind.Utc), reply.Until.ToDateTime());
    }

    [TestMethod]
    public async Task Staff_are_allowed_after_school()
    {
        await using var device = await Device.StartAsync();
        device.Time.Advance(Duration.FromHours(6));
        Assert.IsTrue((await device.DecideAsync("x.com", SchoolFiles.Teacher)).Allowed);
    }

    [TestMethod]
    public async Task Somebody_whom_the_roster_does_not_know_is_a_visitor()
    {
        await using var device = await Device.StartAsync();
        var reply = await device.DecideAsync("x.com", "stranger");
        Assert.AreEqual("local decision", reply.Rules.Single().Clause);
    }

    [TestMethod]
    public async Task Somebody_whom_the_system_does_not_know_is_a_visitor()
    {
        await using var device = await Device.StartAsync();
        device.People.SignedIn = null;
        Assert.AreEqual("local decision", (await device.DecideAsync("x.com")).Rules.Single().Clause);
    }

    [TestMethod]
    public async Task A_pupil_without_a_class_reaches_nothing_governed()
    {
        await using var device = Device.Prepare(TestPolicies.WithRules("Allow(SocialMedia).To(Everyone).Citing(\"1\");"));
        await File.AppendAllTextAsync(Path.Combine(device.State.Root, "roster", "users.csv"), $"\nu-n,,true,student,{SchoolFiles.NoClass},Pupil,Unplaced,,");
        await device.StartAgentAsync();
        Assert.AreEqual(Outcome.Default, (await device.DecideAsync("x.com", SchoolFiles.NoClass)).Outcome);
        Assert.AreEqual(Outcome.Allowed, (await device.DecideAsync("x.com", SchoolFiles.Fifth)).Outcome);
    }

    [TestMethod]
    public async Task A_host_that_no_rule_speaks_of_is_ungoverned_and_allowed()
    {
        await using var device = await Device.StartAsync();
        var reply = await device.DecideAsync("example.org", SchoolFiles.Fifth);
        Assert.IsTrue(reply.Allowed);
        Assert.AreEqual(Outcome.Ungoverned, reply.Outcome);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("two words")]
    [DataRow("a..b")]
    public async Task What_is_no_host_name_is_an_invalid_argument(string host)
    {
        await using var device = await Device.StartAsync();
        var fault = await Assert.ThrowsExactlyAsync<RpcException>(() => device.DecideAsync(host));
        Assert.AreEqual(StatusCode.InvalidArgument, fault.StatusCode);
    }

    [TestMethod]
    public async Task The_caller_is_who_the_kernel_says()
    {
        await using var device = await Device.StartAsync();
        await device.DecideAsync("example.org");
        Assert.AreEqual(ProcessUser.Id, device.People.LastAsked);
    }
}
