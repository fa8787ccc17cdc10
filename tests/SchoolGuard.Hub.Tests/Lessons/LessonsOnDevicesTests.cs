using System.Text;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using static SchoolGuard.Hub.Tests.Lessons.LessonSchool;

namespace SchoolGuard.Hub.Tests.Lessons;

[TestClass]
public sealed class LessonsOnDevicesTests
{
    private const string TikTok = "www.tiktok.com";

    [TestMethod]
    public async Task A_teachers_lesson_opens_and_closes_the_site_on_a_pupils_device()
    {
        await using var school = await OpenAsync();
        await using var teacher = await TestAgent.StartForAsync(school.Hub, "tess");
        await using var pupil = await TestAgent.StartForAsync(school.Hub, "ada");
        await pupil.HasPolicyAsync(1);
        using var watch = pupil.Client.WatchAccess(new WatchAccessRequest());
        await OpenUntilAsync(watch, open: false);
        await school.UntilAsync("tess", _ => teacher.Get<Agent.Lessons.TeachingNews>().Revision > 0);

        var teaching = await teacher.Client.TeachAsync(Authorise());
        await OpenUntilAsync(watch, open: true);
        await school.UntilAsync("tess", seen => seen.Lessons.Single().Devices.Any(device => device is { Name: "ada's laptop", State: LessonDeviceState.InForce }));
        foreach (var time in new[] { school.Hub.Time, pupil.Time }) time.Advance(Duration.FromMinutes(1));
        await teacher.Client.TeachAsync(new TeachingAction { End = new EndLesson { LessonId = teaching.LessonId } });
        await OpenUntilAsync(watch, open: false);
    }

    [TestMethod]
    public async Task A_lesson_ends_on_the_device_by_itself_while_the_hub_is_away()
    {
        await using var school = await OpenAsync();
        await using var pupil = await TestAgent.StartForAsync(school.Hub, "ada");
        await pupil.HasPolicyAsync(1);
        using var watch = pupil.Client.WatchAccess(new WatchAccessRequest());
        await school.ActAsync("tess", Authorise());
        await OpenUntilAsync(watch, open: true);
        await school.Hub.StopHubAsync();

        pupil.Time.Advance(Duration.FromMinutes(30) - Duration.FromSeconds(1));
        Assert.IsTrue((await pupil.Client.DecideAsync(new DecideRequest { Host = TikTok })).Allowed);
        pupil.Time.Advance(Duration.FromSeconds(1));

        Assert.IsFalse((await pupil.Client.DecideAsync(new DecideRequest { Host = TikTok })).Allowed);
        await OpenUntilAsync(watch, open: false);
    }

    [TestMethod]
    public async Task A_teacher_is_told_in_clear_words_that_the_hub_is_away()
    {
        await using var school = await OpenAsync();
        await using var teacher = await TestAgent.StartForAsync(school.Hub, "tess");
        await school.Hub.StopHubAsync();

        var refused = await Assert.ThrowsExactlyAsync<RpcException>(async () => await teacher.Client.TeachAsync(Authorise()));

        Assert.AreEqual(StatusCode.Unavailable, refused.StatusCode);
        Assert.Contains("the school's hub cannot be reached", refused.Status.Detail);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_pupil_who_joins_the_group_has_its_lesson_at_once_and_one_who_leaves_loses_it(string store)
    {
        await using var school = await OpenAsync(store);
        await using var pupil = await TestAgent.StartForAsync(school.Hub, "ada");
        await pupil.HasPolicyAsync(1);
        using var watch = pupil.Client.WatchAccess(new WatchAccessRequest());
        await TakeRosterAsync(school, Without("e1,g9,p9a,student,,,"));
        await pupil.UntilAsync(() => pupil.Viewer("ada").Entry is { TeachingGroups.IsEmpty: true });
        await school.ActAsync("tess", Authorise());
        await OpenUntilAsync(watch, open: false);

        await TakeRosterAsync(school, LessonSchool.Roster);
        await OpenUntilAsync(watch, open: true);
        await school.UntilAsync("tess", seen => seen.Lessons.Single().Devices.Any(device => device is { Name: "ada's laptop", State: LessonDeviceState.InForce }));
        await TakeRosterAsync(school, Without("e1,g9,p9a,student,,,"));

        await OpenUntilAsync(watch, open: false);
        Assert.IsEmpty((await school.ActAsync("tess")).Lessons.Single().Devices);
    }

    private static Task<long> TakeRosterAsync(LessonSchool school, IReadOnlyDictionary<string, byte[]> files) => school.Hub.Get<RosterBook>().TakeAsync(files, "it");

    private static Dictionary<string, byte[]> Without(string enrolment) => new(LessonSchool.Roster, StringComparer.Ordinal)
    {
        ["enrollments.csv"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(LessonSchool.Roster["enrollments.csv"]).Replace(enrolment, "", StringComparison.Ordinal)),
    };

    private static async Task OpenUntilAsync(AsyncServerStreamingCall<AccessSnapshot> watch, bool open)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await watch.ResponseStream.MoveNext(patience.Token))
        {
            if (watch.ResponseStream.Current.Sites.Any(site => site.Id is "tiktok" && site.Allowed == open)) return;
        }

        Assert.Fail("the stream ended");
    }
}
