using Grpc.Core;
using NodaTime;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Access;

[TestClass]
public sealed class WatchAccessTests
{
    [TestMethod]
    public async Task The_first_snapshot_comes_at_once_and_is_whole()
    {
        await using var device = await Device.StartAsync();
        using var access = device.Watch(SchoolFiles.Ninth);
        var snapshot = await access.NextAsync();
        Assert.AreEqual(1UL, snapshot.Revision);
        Assert.AreEqual(Face.Pupil, snapshot.Face);
        Assert.AreEqual("Wynstones School", snapshot.School);
        Assert.AreEqual("Social Media Policy", snapshot.PolicyTitle);
        Assert.AreEqual("Unknown place", snapshot.Place);
        Assert.IsEmpty(snapshot.Faults);
        CollectionAssert.Contains(Site(snapshot, "tiktok").Hosts, "tiktok.com");
        Assert.IsFalse(snapshot.Sites.Any(site => site.Id is "whatsapp"), "messaging is not governed");
    }

    [TestMethod]
    public async Task No_host_is_listed_twice()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules(
            "Deny(SocialMedia).To(Everyone).Citing(\"1\");",
            "Allow(Hosts(\"youtube.com\", \"music.youtube.com\")).To(Everyone).Citing(\"2\");"));
        using var access = device.Watch();
        var hosts = (await access.NextAsync()).Sites.SelectMany(site => site.Hosts).ToList();
        CollectionAssert.AllItemsAreUnique(hosts);
        CollectionAssert.Contains(hosts, "music.youtube.com");
    }

    [TestMethod]
    public async Task A_policy_for_every_site_says_what_becomes_of_everything_else()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules("Deny(AllSites - Service(\"youtube\")).To(Everyone).Citing(\"1\");"));
        using var access = device.Watch();
        var snapshot = await access.NextAsync();
        Assert.IsFalse(snapshot.EverythingElse.Allowed);
        Assert.IsTrue(Site(snapshot, "youtube").Allowed);
    }

    [TestMethod]
    public async Task A_lesson_opens_its_sites_and_closes_them_at_its_end()
    {
        await using var device = await Device.StartAsync();
        using var access = device.Watch(SchoolFiles.Ninth);
        Assert.IsFalse(Site(await access.NextAsync(), "tiktok").Allowed);

        await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = Hub.Sign(Hub.Lesson(device.Now)) });
        var opened = await access.NextAsync();
        Assert.AreEqual(2UL, opened.Revision);
        Assert.AreEqual("lesson-1", opened.Lesson.LessonId);
        Assert.IsTrue(Site(opened, "tiktok").Allowed);

        device.Time.Advance(Duration.FromHours(1));
        var closed = await access.NextAsync();
        Assert.IsNull(closed.Lesson);
        Assert.IsFalse(Site(closed, "tiktok").Allowed);
    }

    [TestMethod]
    public async Task Another_class_is_not_told_of_a_lesson()
    {
        await using var device = await Device.StartAsync();
        using var access = device.Watch(SchoolFiles.Sixth);
        await access.NextAsync();
        await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = Hub.Sign(Hub.Lesson(device.Now)) });
        device.Network.MoveTo(FakeNetwork.CommonRoom);
        var next = await access.NextAsync();
        Assert.AreEqual("Sixth form common room", next.Place);
        Assert.IsNull(next.Lesson);
    }

    [TestMethod]
    public async Task Staff_are_let_in_when_the_school_day_ends()
    {
        await using var device = await Device.StartAsync();
        using var access = device.Watch(SchoolFiles.Teacher);
        var before = await access.NextAsync();
        Assert.AreEqual(new DateTime(2026, 11, 24, 15, 45, 0, DateTimeKind.Utc), before.Until.ToDateTime());
        device.Time.Advance(Duration.FromMinutes((5 * 60) + 31));
        Assert.IsTrue(Site(await access.NextAsync(), "x").Allowed);
    }

    [TestMethod]
    public async Task A_new_bundle_in_the_folder_reaches_those_who_watch()
    {
        await using var device = await Device.StartAsync();
        using var access = device.Watch(SchoolFiles.Fifth);
        await access.NextAsync();
        device.Deliver(TestPolicies.WithRules("Allow(SocialMedia).To(Everyone).Citing(\"1\");"), counter: 2);
        var opened = await access.UntilAsync(snapshot => Site(snapshot, "x").Allowed);
        Assert.AreEqual("Test", opened.PolicyTitle);
    }

    [TestMethod]
    public async Task A_changed_school_file_reaches_those_who_watch()
    {
        await using var device = await Device.StartAsync();
        device.Network.MoveTo("10.9.9.9");
        using var access = device.Watch(SchoolFiles.Sixth);
        await access.NextAsync();
        await File.WriteAllTextAsync(device.State.School, SchoolFiles.Settings.Replace("10.4.8.0", "10.9.9.0", StringComparison.Ordinal));
        Assert.AreEqual("Sixth form common room", (await access.UntilAsync(snapshot => snapshot.Place is not "Unknown place")).Place);
    }

    [TestMethod]
    public async Task A_changed_roster_makes_a_caller_somebody_else()
    {
        await using var device = await Device.StartAsync();
        using var access = device.Watch(SchoolFiles.Ninth);
        Assert.AreEqual(Face.Pupil, (await access.NextAsync()).Face);
        var users = Path.Combine(device.State.Root, "roster", "users.csv");
        await File.WriteAllTextAsync(users, SchoolFiles.Users.Replace("student,ninth", "teacher,ninth", StringComparison.Ordinal));
        Assert.AreEqual(Face.Staff, (await access.UntilAsync(snapshot => snapshot.Face != Face.Pupil)).Face);
    }

    [TestMethod]
    public async Task An_agent_that_stops_ends_the_stream_as_unavailable()
    {
        await using var device = await Device.StartAsync();
        using var access = device.Watch();
        await access.NextAsync();
        var stopping = device.StopServerAsync();
        var end = await Assert.ThrowsExactlyAsync<RpcException>(access.NextAsync);
        Assert.AreEqual(StatusCode.Unavailable, end.StatusCode);
        await stopping;
    }

    [TestMethod]
    public async Task Somebody_slow_is_given_only_the_newest()
    {
        await using var device = await Device.StartAsync();
        using var access = device.Watch(SchoolFiles.Sixth);
        await access.NextAsync();
        for (var move = 0; move < 200; move++) device.Network.MoveTo(move % 2 == 0 ? FakeNetwork.CommonRoom : FakeNetwork.Library);
        device.Network.MoveTo(FakeNetwork.CommonRoom);
        var last = await access.UntilAsync(snapshot => snapshot.Place is "Sixth form common room");
        Assert.IsLessThan(100UL, last.Revision);
    }

    private static SiteAccess Site(AccessSnapshot snapshot, string id) => snapshot.Sites.Single(site => string.Equals(site.Id, id, StringComparison.Ordinal));
}
