using Grpc.Core;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using static SchoolGuard.Hub.Tests.Lessons.LessonSchool;
using Kind = SchoolGuard.Protocol.V1.HubMessage.KindOneofCase;

namespace SchoolGuard.Hub.Tests.Lessons;

[TestClass]
public sealed class AnswerNewsTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Of_a_device_that_has_a_lesson_its_teacher_is_told_and_no_pupil_is(string store)
    {
        await using var school = await OpenAsync(store);
        var ada = await school.SitDownAsync("ada", "LIB-01");
        var ben = await school.SitDownAsync("ben", "LIB-02");
        var tess = await school.SitDownAsync("tess", "STAFF-02");
        foreach (var person in new[] { ada, ben, tess }) await person.NextAsync(Kind.Roster);
        var lesson = (await school.ActAsync("tess", Authorise())).LessonId;
        foreach (var person in new[] { ada, ben, tess }) await person.NextAsync(Kind.TeachingChanged);

        await ada.SayAsync(new AgentMessage { Applied = new Applied { Lesson = new HeldGrant { Id = lesson, Revision = 1 } } });

        await tess.NextAsync(Kind.TeachingChanged);
        Assert.AreEqual(LessonDeviceState.InForce, (await school.ActAsync("tess")).Lessons.Single().Devices.Single(device => device.Name is "LIB-01").State);
        await school.Hub.Control.RevokeDeviceAsync(new RevokeDeviceRequest { Device = "LIB-02" }, school.Hub.Headers);
        await Assert.ThrowsExactlyAsync<RpcException>(() => ben.NextAsync(Kind.TeachingChanged));
    }
}
