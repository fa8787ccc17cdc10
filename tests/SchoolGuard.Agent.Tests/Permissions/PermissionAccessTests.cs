using NodaTime;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Permissions;

/// <summary>policy-language, meaning 4: a permission holds for a person while someone in that role has granted it and it has not expired.</summary>
[TestClass]
public sealed class PermissionAccessTests
{
    [TestMethod]
    public async Task A_permission_lifts_the_denial_that_names_its_role_until_it_ends()
    {
        await using var device = await Device.StartAsync();
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Teacher)).Allowed);
        await DeliverAsync(device, Hub.Permission(device.Now));
        var reply = await device.DecideAsync("tiktok.com");
        Assert.IsTrue(reply.Allowed);
        Assert.AreEqual(device.Now + Duration.FromHours(1), Instant.FromDateTimeOffset(reply.Until.ToDateTimeOffset()));
        device.Time.Advance(Duration.FromHours(1));
        Assert.IsFalse((await device.DecideAsync("tiktok.com")).Allowed);
    }

    [TestMethod]
    public async Task A_permission_of_another_role_lifts_nothing()
    {
        await using var device = await Device.StartAsync();
        await DeliverAsync(device, Hub.Permission(device.Now) with { Role = "Head of Art" });
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Teacher)).Allowed);
    }

    [TestMethod]
    public async Task A_permission_for_one_site_lifts_nothing_elsewhere()
    {
        await using var device = await Device.StartAsync();
        await DeliverAsync(device, Hub.Permission(device.Now) with { Sites = ["youtube"] });
        Assert.IsTrue((await device.DecideAsync("youtube.com", SchoolFiles.Teacher)).Allowed);
        Assert.IsFalse((await device.DecideAsync("tiktok.com")).Allowed);
    }

    [TestMethod]
    public async Task A_permission_for_one_person_lifts_nothing_for_another()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules("Allow(SocialMedia).To(Everyone).With(Permission(\"Headteacher\")).Citing(\"1\");"));
        await DeliverAsync(device, Hub.Permission(device.Now) with { Role = "headteacher", Person = "u-9" });
        Assert.IsTrue((await device.DecideAsync("tiktok.com", SchoolFiles.Ninth)).Allowed);
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Teacher)).Allowed);
        Assert.IsFalse((await device.DecideAsync("tiktok.com", "stranger")).Allowed);
    }

    [TestMethod]
    public async Task A_rule_that_needs_two_permissions_is_opened_by_both()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules(
            "Allow(SocialMedia).To(Staff).With(Permission(\"Headteacher\")).With(Permission(\"Head of Art\")).Citing(\"1\");"));
        await DeliverAsync(device, Hub.Permission(device.Now) with { Role = "Headteacher" });
        var reply = await device.DecideAsync("tiktok.com", SchoolFiles.Teacher);
        Assert.IsFalse(reply.Allowed);
        Assert.AreEqual("With the permission of the Head of Art", reply.Openings.Single());
        await DeliverAsync(device, Hub.Permission(device.Now) with { PermissionId = "2", Role = "Head of Art" });
        Assert.IsTrue((await device.DecideAsync("tiktok.com")).Allowed);
    }

    [TestMethod]
    public async Task A_permission_to_come_opens_at_its_start()
    {
        await using var device = await Device.StartAsync();
        var start = device.Now + Duration.FromMinutes(20);
        await DeliverAsync(device, Hub.Permission(start));
        var reply = await device.DecideAsync("tiktok.com", SchoolFiles.Teacher);
        Assert.IsFalse(reply.Allowed);
        Assert.AreEqual(start, Instant.FromDateTimeOffset(reply.Until.ToDateTimeOffset()));
        device.Time.Advance(Duration.FromMinutes(20));
        Assert.IsTrue((await device.DecideAsync("tiktok.com")).Allowed);
    }

    [TestMethod]
    public async Task A_clock_set_back_while_the_agent_was_off_ends_every_permission()
    {
        await using var device = await Device.StartAsync();
        await DeliverAsync(device, Hub.Permission(device.Now, minutes: 600));
        await device.StopAgentAsync();
        device.Time.SetWallClock(device.Now - Duration.FromHours(2));
        await device.StartAgentAsync();
        Assert.IsFalse((await device.DecideAsync("tiktok.com", SchoolFiles.Teacher)).Allowed);
        using var stream = device.Watch();
        Assert.IsEmpty((await stream.NextAsync()).Permissions);
    }

    [TestMethod]
    public async Task A_watch_shows_the_callers_permission_as_it_comes_and_goes()
    {
        await using var device = await Device.StartAsync();
        using var stream = device.Watch(SchoolFiles.Teacher);
        Assert.IsEmpty((await stream.NextAsync()).Permissions);
        await DeliverAsync(device, Hub.Permission(device.Now));
        var shown = (await stream.NextAsync()).Permissions.Single();
        Assert.AreEqual(("School Business Manager", "SocialMedia", "u-b"), (shown.Role, shown.Sites.Single(), shown.GrantedBy));
        device.Time.Advance(Duration.FromHours(1));
        Assert.IsEmpty((await stream.UntilAsync(snapshot => snapshot.Permissions.Count == 0)).Permissions);
    }

    [TestMethod]
    public async Task Nobody_elses_permission_is_shown()
    {
        await using var device = await Device.StartAsync();
        await DeliverAsync(device, Hub.Permission(device.Now));
        using var stream = device.Watch(SchoolFiles.Ninth);
        Assert.IsEmpty((await stream.NextAsync()).Permissions);
    }

    [TestMethod]
    public async Task A_permission_lifts_a_posting_rule_to_a_note_and_says_whose_it_is()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules("Forbid(SchoolName).InPostsBy(Staff).Unless(Permission(\"School Business Manager\")).Citing(\"2\");"));
        Assert.AreEqual(Hold.Forbid, (await AnalyseAsync(device, "tiktok.com")).Severity);
        await DeliverAsync(device, Hub.Permission(device.Now));
        var lifted = await AnalyseAsync(device, "tiktok.com");
        Assert.AreEqual((Hold.Note, "School Business Manager"), (lifted.Severity, lifted.LiftedBy));
        Assert.AreEqual(Hold.Forbid, (await AnalyseAsync(device, "example.org")).Severity);
        Assert.AreEqual(Hold.Forbid, (await AnalyseAsync(device, host: "")).Severity);
    }

    private static async Task<DraftDiagnostic> AnalyseAsync(Device device, string host)
    {
        device.People.SignedIn = SchoolFiles.Teacher;
        return (await device.Client.AnalyseDraftAsync(new AnalyseDraftRequest { Text = "Great day at Wynstones School!", Host = host })).Diagnostics.Single();
    }

    private static async Task DeliverAsync(Device device, Bundles.Permissions.PermissionGrant permission) =>
        await device.Client.DeliverPermissionAsync(new DeliverPermissionRequest { Permission = Hub.Sign(permission) });
}
