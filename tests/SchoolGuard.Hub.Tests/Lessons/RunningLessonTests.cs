using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using static SchoolGuard.Hub.Tests.Lessons.LessonSchool;
using Duration = NodaTime.Duration;

namespace SchoolGuard.Hub.Tests.Lessons;

[TestClass]
public sealed class RunningLessonTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_lesson_is_extended_and_ended_early_by_new_revisions(string store)
    {
        await using var school = await OpenAsync(store);
        var ada = await school.SitDownAsync("ada", "LIB-01");
        var lesson = (await school.ActAsync("tess", Authorise())).Lessons.Single();
        Assert.AreEqual(1UL, (await LessonAsync(ada)).Revision);

        var later = new TeachingAction { Extend = new ExtendLesson { LessonId = lesson.Id, End = Timestamp.FromDateTime(lesson.End.ToDateTime().AddMinutes(10)) } };
        await school.ActAsync("tess", later);
        await school.ActAsync("tess", later);
        var extended = await LessonAsync(ada);
        school.Hub.Time.Advance(Duration.FromMinutes(5));
        var teaching = await school.ActAsync("tess", End(lesson.Id));
        await school.ActAsync("tess", End(lesson.Id));
        var ended = await LessonAsync(ada);

        Assert.AreEqual(lesson.End.ToDateTime().AddMinutes(10), extended.End.ToDateTime());
        Assert.AreEqual(3UL, ended.Revision);
        Assert.AreEqual(lesson.Start.ToDateTime().AddMinutes(5), ended.End.ToDateTime());
        Assert.IsEmpty(teaching.Lessons);
        Assert.HasCount(1, await school.AuditAsync("lesson-extended"));
        Assert.HasCount(1, await school.AuditAsync("lesson-ended"));
        Assert.AreEqual(StatusCode.FailedPrecondition, (await school.RefusedAsync("tess", later)).StatusCode);
    }

    [TestMethod]
    public async Task A_lesson_is_not_extended_past_the_policys_longest()
    {
        await using var school = await OpenAsync();
        var lesson = (await school.ActAsync("tess", Authorise(minutes: 90))).Lessons.Single();

        var refused = await school.RefusedAsync("tess", new TeachingAction { Extend = new ExtendLesson { LessonId = lesson.Id, Clock = "11:45" } });

        Assert.Contains("91 minutes long", refused.Detail);
    }

    [TestMethod]
    public async Task Another_teacher_neither_extends_nor_ends_a_lesson()
    {
        await using var school = await OpenAsync();
        var lesson = (await school.ActAsync("tess", Authorise())).LessonId;

        Assert.AreEqual(StatusCode.PermissionDenied, (await school.RefusedAsync("theo", End(lesson))).StatusCode);
        Assert.AreEqual(StatusCode.PermissionDenied, (await school.RefusedAsync("theo", new TeachingAction { Extend = new ExtendLesson { LessonId = lesson, Clock = "10:50" } })).StatusCode);
        Assert.HasCount(1, (await school.ActAsync("tess")).Lessons);
    }

    [TestMethod]
    public async Task A_pupil_who_comes_to_a_device_later_has_the_lesson_there()
    {
        await using var school = await OpenAsync();
        var lesson = (await school.ActAsync("tess", Authorise())).LessonId;

        var ada = await school.SitDownAsync("ada", "LIB-01");

        Assert.AreEqual(lesson, (await LessonAsync(ada)).LessonId);
    }

    [TestMethod]
    public async Task A_device_that_was_away_when_the_lesson_was_ended_is_told_when_it_is_back()
    {
        await using var school = await OpenAsync();
        var lesson = (await school.ActAsync("tess", Authorise())).LessonId;
        await school.ActAsync("tess", End(lesson));

        var device = (await ScriptedDevice.EnrolAsync(school.Hub, "LIB-01")).Connect(new Hello { Version = "1", Lessons = { new HeldGrant { Id = lesson, Revision = 1 } } });

        Assert.AreEqual(2UL, (await LessonAsync(device)).Revision);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task The_teacher_sees_which_devices_have_it_which_refused_and_who_is_away(string store)
    {
        await using var school = await OpenAsync(store);
        var ada = await school.SitDownAsync("ada", "LIB-01");
        var ben = await school.SitDownAsync("ben", "LIB-02");
        await school.ActAsync("tess", Authorise());
        foreach (var (device, fault) in new[] { (ada, ""), (ben, "this device has no valid policy") })
        {
            var grant = await LessonAsync(device);
            await device.SayAsync(new AgentMessage { Applied = new Applied { Lesson = new HeldGrant { Id = grant.LessonId, Revision = grant.Revision }, Fault = fault } });
        }

        var lesson = (await school.UntilAsync("tess", teaching => teaching.Lessons.Single().Devices.All(device => device.State is not LessonDeviceState.Sent))).Lessons.Single();

        Assert.AreEqual(3u, lesson.Pupils);
        Assert.AreEqual(LessonDeviceState.InForce, lesson.Devices[0].State);
        Assert.AreEqual("Ada Ninth", lesson.Devices[0].Pupils.Single());
        Assert.AreEqual(LessonDeviceState.Refused, lesson.Devices[1].State);
        Assert.AreEqual("this device has no valid policy", lesson.Devices[1].Fault);
        Assert.AreEqual("Cara Tenth", lesson.Away.Single());
    }

    [TestMethod]
    public async Task A_later_lesson_takes_over_a_pupil_and_both_teachers_see_it()
    {
        await using var school = await OpenAsync();
        var first = (await school.ActAsync("tess", Authorise())).LessonId;
        school.Hub.Time.Advance(Duration.FromMinutes(1));
        var second = (await school.ActAsync("theo", Authorise(Tenth))).Lessons.Single();
        await school.ActAsync("tess", new TeachingAction { Extend = new ExtendLesson { LessonId = first, Clock = "11:00" } });

        var overlap = (await school.ActAsync("tess")).Lessons.Single().Overlaps.Single();

        Assert.AreEqual("Theo Tutor", overlap.Teacher);
        Assert.AreEqual(1u, overlap.Pupils);
        Assert.IsTrue(overlap.Holds, "also after the earlier one was extended");
        Assert.IsFalse(second.Overlaps.Single().Holds);
        Assert.AreEqual(second.Id, (await school.ActAsync("cara")).Lessons.Single().Id);
    }

    [TestMethod]
    public async Task A_lesson_authorised_at_another_hub_of_the_store_comes_at_once()
    {
        await using var school = await OpenAsync(TestStore.Postgres);
        await using var other = await school.Hub.StartAnotherAsync();
        var device = (await ScriptedDevice.EnrolAsync(other, "LIB-01")).Connect();
        await device.SayAsync(new AgentMessage { People = new People { Accounts = { "ada" } } });
        await device.NextAsync(HubMessage.KindOneofCase.Welcome);
        await device.SayAsync(new AgentMessage { Heartbeat = new Heartbeat() });
        await device.NextAsync(HubMessage.KindOneofCase.Time);
        await device.NextAsync(HubMessage.KindOneofCase.Time);

        var lesson = (await school.ActAsync("tess", Authorise())).LessonId;

        Assert.AreEqual(lesson, (await LessonAsync(device)).LessonId);
    }

    private static TeachingAction End(string lesson) => new() { End = new EndLesson { LessonId = lesson } };
}
