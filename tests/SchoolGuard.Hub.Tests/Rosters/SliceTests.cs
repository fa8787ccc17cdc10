using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Rosters;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Agent.Sessions;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Policy.Model;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Memory;

namespace SchoolGuard.Hub.Tests.Rosters;

[TestClass]
public sealed class SliceTests
{
    private static readonly string[] Secrets = ["Wilhelmina", "Okonkwo", "Bartholomew", "Fairbrother", "wokonkwo"];

    private static IReadOnlyDictionary<string, byte[]> School { get; } = TestRosters.Files(
        """
        sourcedId,status,enabledUser,role,username,password,givenName,familyName,email,grades
        p9a,,true,student,nina,sesame1,Wilhelmina,Okonkwo,,09
        p9b,,true,student,wokonkwo,sesame2,Bartholomew,Okonkwo,,09
        t9,,true,teacher,tess,sesame3,Tess,Fairbrother,,
        """,
        """
        sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods
        g9,,Computing 9,9A/Co,scheduled,09,,,1
        """,
        """
        sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate
        e1,g9,p9a,student,,2026-09-07,2026-12-16
        e2,g9,p9b,student,,,
        e3,g9,t9,teacher,true,,
        """);

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_device_is_told_of_who_uses_it_with_their_groups_and_days(string kind)
    {
        await using var hub = await TestHub.StartAsync(kind);
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await hub.Get<RosterBook>().TakeAsync(School, "operator");

        using var present = agent.Get<PeoplePresent>().Stays("Nina");

        await agent.UntilAsync(() => agent.Viewer("nina").IsPupil);
        var person = agent.Get<PeopleState>().Current!.People.Single();
        Assert.AreEqual(9, person.Entry.ClassNumber);
        Assert.AreEqual("g9 2026-09-07 2026-12-16", string.Join(' ', person.Entry.Memberships.Select(each => $"{each.Class.Id} {each.Begin:uuuu-MM-dd} {each.End:uuuu-MM-dd}")));
        CollectionAssert.AreEqual(new[] { "g9" }, agent.Viewer("nina").TeachingGroups.ToArray());
    }

    [TestMethod]
    public async Task A_pupils_device_holds_no_names_and_nobody_else()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await hub.Get<RosterBook>().TakeAsync(School, "operator");
        using var present = agent.Get<PeoplePresent>().Stays("nina");
        await agent.UntilAsync(() => agent.Viewer("nina").IsPupil);

        Assert.IsNull(agent.Get<PeopleState>().Current!.Names);
        AssertNothingOf(agent, Secrets);
    }

    [TestMethod]
    public async Task A_device_of_staff_recognises_names_that_it_does_not_hold()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "STAFF-01");
        await hub.Get<RosterBook>().TakeAsync(School, "operator");
        using var present = agent.Get<PeoplePresent>().Stays("tess");

        await agent.UntilAsync(() => agent.Viewer("tess").IsStaff);

        Assert.IsTrue(agent.Finds("So proud of Wilhelmina Okonkwo today"));
        AssertNothingOf(agent, Secrets);
    }

    [TestMethod]
    public async Task A_device_knows_its_people_after_a_restart_without_the_hub()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "STAFF-01");
        await hub.Get<RosterBook>().TakeAsync(School, "operator");
        using (agent.Get<PeoplePresent>().Stays("tess")) await agent.UntilAsync(() => agent.Viewer("tess").IsStaff);
        await hub.StopHubAsync();
        await agent.StopAgentAsync();

        await agent.StartAgentAsync();

        Assert.IsTrue(agent.Viewer("tess").IsStaff);
        Assert.IsTrue(agent.Finds("So proud of Wilhelmina Okonkwo today"));
    }

    [TestMethod]
    public async Task What_a_device_knows_is_not_believed_when_it_is_too_old()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await hub.Get<RosterBook>().TakeAsync(School, "operator");
        using var present = agent.Get<PeoplePresent>().Stays("tess");
        await agent.UntilAsync(() => agent.Viewer("tess").IsStaff);
        await hub.StopHubAsync();

        agent.Time.SetWallClock(agent.Time.GetCurrentInstant() + NodaTime.Duration.FromDays(14));
        Assert.IsFalse(agent.Viewer("tess").IsOutdated);
        agent.Time.SetWallClock(agent.Time.GetCurrentInstant() + NodaTime.Duration.FromDays(1));

        Assert.IsTrue(agent.Viewer("tess").IsOutdated);
        Assert.IsTrue(agent.Viewer("tess").IsStaff);
        var tiktok = SchoolGuard.Catalogue.HostName.TryParse("www.tiktok.com", out var host, out _) ? host : default;
        Assert.IsFalse(new Judge(agent.Get<Observer>().Observe("tess")).Of(tiktok).Verdict.Allowed);
    }

    [TestMethod]
    public async Task Who_has_not_used_a_device_for_thirty_days_is_forgotten_on_its_disk_too()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "STAFF-01");
        await hub.Get<RosterBook>().TakeAsync(School, "operator");
        using (agent.Get<PeoplePresent>().Stays("tess")) await agent.UntilAsync(() => agent.Viewer("tess").IsStaff);
        await hub.StopHubAsync();

        agent.Time.SetWallClock(agent.Time.GetCurrentInstant() + NodaTime.Duration.FromDays(31));
        agent.Get<PeopleState>().See([]);
        await agent.StopAgentAsync();
        await agent.StartAgentAsync();

        Assert.IsEmpty(agent.Get<PeopleState>().Current!.People);
        Assert.IsFalse(agent.Finds("So proud of Wilhelmina Okonkwo today"));
        Assert.IsFalse(File.Exists(Path.Combine(agent.State.People, "names")));
    }

    [TestMethod]
    public async Task Who_left_the_school_is_a_visitor_as_soon_as_the_roster_says_so()
    {
        await using var hub = await TestHub.StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "LIB-07");
        await hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "operator");
        using var present = agent.Get<PeoplePresent>().Stays("ada");
        await agent.UntilAsync(() => agent.Viewer("ada").IsPupil);

        await hub.Get<RosterBook>().TakeAsync(School, "operator");

        await agent.UntilAsync(() => agent.Viewer("ada").Role is Role.Visitor);
    }

    [TestMethod]
    public async Task Hashes_are_sent_once_and_the_same_roster_confirmed_sends_none()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.Get<RosterBook>().TakeAsync(School, "operator");
        var device = await ScriptedDevice.EnrolAsync(hub, "STAFF-01");
        var stream = device.Connect();
        await stream.SayAsync(new AgentMessage { People = new People { Accounts = { "tess" } } });
        var first = SlicePeople.Parser.ParseFrom((await stream.NextAsync(HubMessage.KindOneofCase.Roster)).Roster.File);

        hub.Time.SetWallClock(hub.Time.GetCurrentInstant() + NodaTime.Duration.FromDays(1));
        await hub.Get<RosterBook>().ConfirmAsync(1);

        var second = SlicePeople.Parser.ParseFrom((await stream.NextAsync(HubMessage.KindOneofCase.Roster)).Roster.File);
        Assert.IsGreaterThan(0, first.Names.Hashes.Length);
        Assert.IsNull(second.Names);
        Assert.IsGreaterThan(first.Taken.Seconds, second.Taken.Seconds);
    }

    private static void AssertNothingOf(TestAgent agent, string[] secrets)
    {
        var held = HeldText.Of(agent.Get<SchoolState>()) + HeldText.Of(agent.Get<PeopleState>());
        // The lock is the agent's alone, and holds nothing.
        var files = string.Concat(Directory.EnumerateFiles(agent.State.Root, "*", SearchOption.AllDirectories).Except([agent.State.Lock]).Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.Contains("Wynstones", held);
        Assert.Contains("Wynstones", files);
        foreach (var secret in secrets)
        {
            Assert.DoesNotContain(secret, held, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, files, StringComparison.OrdinalIgnoreCase);
        }
    }
}
