using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Settings;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using static SchoolGuard.Hub.Tests.Lessons.LessonSchool;

namespace SchoolGuard.Hub.Tests.Lessons;

[TestClass]
public sealed class AuthoriseTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_lesson_reaches_the_devices_of_the_groups_pupils_and_no_others(string store)
    {
        await using var school = await OpenAsync(store);
        var ada = await school.SitDownAsync("ada", "LIB-01");
        var finn = await school.SitDownAsync("finn", "LIB-02");
        var teaching = await school.UntilAsync("tess", _ => true);
        Assert.AreEqual(Ninth, teaching.Groups.Single().Id);

        teaching = await school.ActAsync("tess", Authorise(sites: ["tiktok", "YouTube"]));
        await school.ActAsync("tom");
        await school.Hub.Control.RevokeDeviceAsync(new RevokeDeviceRequest { Device = "LIB-02" }, school.Hub.Headers);

        var grant = await LessonAsync(ada);
        Assert.AreEqual(teaching.LessonId, grant.LessonId);
        CollectionAssert.AreEqual(new[] { "tiktok", "youtube" }, grant.Sites.ToArray());
        Assert.AreEqual("Wynstones School", grant.School);
        Assert.AreEqual("t9", grant.Teacher);
        Assert.AreEqual(30 * 60, (grant.End.ToDateTime() - grant.Start.ToDateTime()).TotalSeconds);
        await Assert.ThrowsExactlyAsync<RpcException>(() => LessonAsync(finn));
        Assert.HasCount(1, await school.AuditAsync("lesson-authorised"));
        Assert.IsTrue((await school.Hub.Get<HubAudit>().VerifyAsync()).IsIntact);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task The_same_call_twice_makes_one_lesson(string store)
    {
        await using var school = await OpenAsync(store);

        var calls = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => school.ActAsync("tess", Authorise())));

        Assert.HasCount(1, calls.Select(call => call.LessonId).Distinct(StringComparer.Ordinal));
        Assert.HasCount(1, (await school.ActAsync("tess")).Lessons);
        Assert.HasCount(1, await school.AuditAsync("lesson-authorised"));
    }

    [TestMethod]
    public async Task A_teacher_authorises_for_their_own_groups_only()
    {
        await using var school = await OpenAsync();

        var refused = await school.RefusedAsync("theo", Authorise(Ninth));

        Assert.AreEqual(StatusCode.PermissionDenied, refused.StatusCode);
        Assert.Contains("does not teach `Computing 9`", refused.Detail);
        Assert.AreEqual(StatusCode.NotFound, (await school.RefusedAsync("theo", Authorise("g99"))).StatusCode);
        Assert.AreEqual(StatusCode.PermissionDenied, (await school.RefusedAsync("nobody", Authorise())).StatusCode);
        Assert.IsEmpty((await school.ActAsync("tess")).Lessons);
    }

    [TestMethod]
    public async Task A_group_is_found_by_its_code_and_by_its_title()
    {
        await using var school = await OpenAsync();

        await school.ActAsync("tess", Authorise("9a/co", request: "1"));
        await school.ActAsync("tess", Authorise("Computing 9", request: "2"));

        Assert.HasCount(2, (await school.ActAsync("tess")).Lessons);
    }

    [TestMethod]
    public async Task What_the_policy_does_not_open_to_the_group_in_a_lesson_is_refused_with_the_clause()
    {
        await using var school = await OpenAsync();

        var refused = await school.RefusedAsync("tom", Authorise(Fifth));

        Assert.AreEqual(StatusCode.PermissionDenied, refused.StatusCode);
        Assert.Contains("TikTok stays closed to this group also in a lesson now: clause 1a", refused.Detail);
        Assert.IsEmpty((await school.ActAsync("tom")).Groups.Single().Sites);
    }

    [TestMethod]
    public async Task A_lesson_longer_than_the_policys_longest_is_refused()
    {
        await using var school = await OpenAsync();

        Assert.Contains("the policy's longest is 90", (await school.RefusedAsync("tess", Authorise(minutes: 91))).Detail);
        Assert.AreEqual(90u, (await school.ActAsync("tess", Authorise(minutes: 90))).LongestMinutes);
    }

    [TestMethod]
    public async Task A_lesson_that_would_go_on_after_school_times_is_refused_with_their_end()
    {
        await using var school = await OpenAsync();
        school.Hub.Time.SetWallClock(Instant.FromUtc(2026, 11, 24, 15, 0));

        Assert.Contains("only until 15:45", (await school.RefusedAsync("tess", Authorise(minutes: 46))).Detail);
        await school.ActAsync("tess", Authorise(minutes: 45));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("not a site")]
    [DataRow("10.0.0.1")]
    [DataRow("AllSites")]
    [DataRow("'; drop table lessons; --")]
    public async Task A_site_that_is_none_is_refused(string site)
    {
        await using var school = await OpenAsync();

        Assert.AreEqual(StatusCode.InvalidArgument, (await school.RefusedAsync("tess", Authorise(sites: [site]))).StatusCode);
    }

    [TestMethod]
    public async Task Without_bells_a_lesson_needs_an_end_and_with_them_it_ends_with_the_period()
    {
        await using var school = await OpenAsync();
        var untilTheBell = Authorise();
        untilTheBell.Authorise.ClearUntil();
        Assert.AreEqual(StatusCode.FailedPrecondition, (await school.RefusedAsync("tess", untilTheBell)).StatusCode);

        await school.Hub.Get<SettingsDesk>().SetAsync("""{ "School": { "Name": "Wynstones School" }, "Calendar": { "Periods": [{ "Name": "3", "Start": "10:10", "End": "11:10" }] } }"""u8.ToArray(), "it");
        var teaching = await school.ActAsync("tess", untilTheBell);

        Assert.AreEqual("3", teaching.Period);
        Assert.AreEqual(new DateTime(2026, 11, 24, 11, 10, 0, DateTimeKind.Utc), teaching.Lessons.Single().End.ToDateTime());
        Assert.AreEqual(teaching.PeriodEnd, teaching.Lessons.Single().End);
    }

    [TestMethod]
    public async Task Without_a_policy_no_lesson_is_authorised()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.Get<SchoolGuard.Hub.Rosters.RosterBook>().TakeAsync(LessonSchool.Roster, "test");
        var device = await ScriptedDevice.EnrolAsync(hub);

        var refused = await Assert.ThrowsExactlyAsync<RpcException>(async () => await device.Fleet.TeachAsync(new TeachRequest { Account = "tess", Action = Authorise() }));

        Assert.AreEqual(StatusCode.FailedPrecondition, refused.StatusCode);
    }
}
