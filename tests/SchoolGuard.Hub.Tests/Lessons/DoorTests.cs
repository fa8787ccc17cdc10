using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Hub.Wire;
using SchoolGuard.Protocol.V1;
using static SchoolGuard.Hub.Tests.Lessons.LessonSchool;

namespace SchoolGuard.Hub.Tests.Lessons;

[TestClass]
public sealed class DoorTests
{
    public static IEnumerable<TeachingAction[]> TeachersActions =>
    [
        [Authorise()],
        [new TeachingAction { Extend = new ExtendLesson { LessonId = "x", Clock = "11:00" } }],
        [new TeachingAction { End = new EndLesson { LessonId = "x" } }],
        [new TeachingAction { Cover = new NameCover { Group = Ninth, Username = "ada", Until = "2026-12-01" } }],
        [new TeachingAction { Answer = new AnswerSite { RequestId = "x", Grant = true } }],
    ];

    [TestMethod]
    [DynamicData(nameof(TeachersActions))]
    public async Task A_pupil_asking_the_hub_for_a_teachers_action_is_refused(TeachingAction action)
    {
        await using var school = await OpenAsync();

        Assert.AreEqual(StatusCode.PermissionDenied, (await school.RefusedAsync("ada", action)).StatusCode);
    }

    [TestMethod]
    [DynamicData(nameof(TeachersActions))]
    public async Task A_pupil_asking_the_agent_for_a_teachers_action_is_refused(TeachingAction action)
    {
        await using var school = await OpenAsync();
        await using var agent = await TestAgent.StartForAsync(school.Hub, "ada");

        var refused = await Assert.ThrowsExactlyAsync<RpcException>(async () => await agent.Client.TeachAsync(action));

        Assert.AreEqual(StatusCode.PermissionDenied, refused.StatusCode);
        Assert.Contains("this is for members of staff", refused.Status.Detail);
    }

    [TestMethod]
    public async Task A_visitor_gets_nothing_of_the_agent_nor_of_the_hub()
    {
        await using var school = await OpenAsync();
        await using var agent = await TestAgent.StartAsync(school.Hub, "LIB-01");
        agent.Person.Account = "visitor";
        await agent.UntilAsync(() => agent.Get<Agent.Lessons.TeachingNews>().Revision > 0);

        var refused = await Assert.ThrowsExactlyAsync<RpcException>(async () => await agent.Client.TeachAsync(new TeachingAction()));

        Assert.AreEqual(StatusCode.PermissionDenied, refused.StatusCode);
        Assert.AreEqual(StatusCode.PermissionDenied, (await school.RefusedAsync("visitor", new TeachingAction())).StatusCode);
    }

    [TestMethod]
    public async Task Whoever_looks_too_often_is_told_to_wait_and_nobody_else_is()
    {
        await using var school = await OpenAsync();
        var refused = Status.DefaultSuccess;
        for (var call = 0; refused.StatusCode is StatusCode.OK; call++)
        {
            Assert.IsLessThan(TeachingLimit.Most * 20, call, "far above what the limit lets be");
            refused = await LookAsync(school, "ada");
        }

        Assert.AreEqual(StatusCode.ResourceExhausted, refused.StatusCode);
        Assert.Contains("wait a few seconds", refused.Detail);
        Assert.AreEqual(StatusCode.OK, (await LookAsync(school, "ben")).StatusCode);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while ((await LookAsync(school, "ada")).StatusCode is not StatusCode.OK) patience.Token.ThrowIfCancellationRequested();
    }

    private static async Task<Status> LookAsync(LessonSchool school, string account)
    {
        try
        {
            await school.ActAsync(account);
            return Status.DefaultSuccess;
        }
        catch (RpcException refusal)
        {
            return refusal.Status;
        }
    }

    [TestMethod]
    public async Task An_operator_authorises_for_a_teacher_and_the_audit_says_so()
    {
        await using var school = await OpenAsync();

        await school.Hub.Control.TeachForAsync(new TeachForRequest { Teacher = "tess", Action = Authorise() }, school.Hub.Headers);

        var line = (await school.AuditAsync("lesson-authorised")).Single();
        Assert.Contains("\"by\":\"operator\"", line);
        Assert.Contains("\"person\":\"t9\"", line);
        var pupil = await Assert.ThrowsExactlyAsync<RpcException>(async () => await school.Hub.Control.TeachForAsync(new TeachForRequest { Teacher = "ada", Action = Authorise() }, school.Hub.Headers));
        Assert.AreEqual(StatusCode.NotFound, pupil.StatusCode);
        var stranger = await Assert.ThrowsExactlyAsync<RpcException>(async () => await school.Hub.Control.TeachForAsync(new TeachForRequest { Teacher = "tess", Action = Authorise() }));
        Assert.AreEqual(StatusCode.Unauthenticated, stranger.StatusCode);
    }

    [TestMethod]
    public async Task A_cover_teacher_authorises_until_the_last_day_and_not_after()
    {
        await using var school = await OpenAsync();
        var cover = new TeachingAction { Cover = new NameCover { Group = Ninth, Username = "theo", Until = "2026-11-25" } };
        Assert.AreEqual(StatusCode.PermissionDenied, (await school.RefusedAsync("theo", cover)).StatusCode);

        Assert.AreEqual("Theo Tutor", (await school.ActAsync("tess", cover)).Cover.Single().Teacher);
        Assert.AreEqual("2026-11-25", (await school.ActAsync("theo")).Groups.Single(group => group.Id is Ninth).CoverUntil);
        await school.ActAsync("theo", Authorise());
        Assert.AreEqual(StatusCode.PermissionDenied, (await school.RefusedAsync("theo", cover)).StatusCode, "who covers names nobody else");

        school.Hub.Time.SetWallClock(Instant.FromUtc(2026, 11, 26, 10, 14));
        Assert.AreEqual(StatusCode.PermissionDenied, (await school.RefusedAsync("theo", Authorise(request: "2"))).StatusCode);
    }
}
