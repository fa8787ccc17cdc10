using NodaTime;
using SchoolGuard.Hub.Tests.Lessons;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults;

[TestClass]
public sealed class ClockSetBackTests
{
    [TestMethod]
    public async Task A_hub_whose_clock_is_set_back_keeps_lessons_their_ends_and_its_audit_its_order()
    {
        await using var school = await LessonSchool.OpenAsync();
        await school.ActAsync("tess", LessonSchool.Authorise());
        var ada = await school.SitDownAsync("ada", "LIB-07");
        var before = await LessonSchool.LessonAsync(ada);

        var time = school.Hub.Time;
        time.SetWallClock(time.GetCurrentInstant() - Duration.FromHours(3));
        await school.Hub.StopHubAsync();
        await school.Hub.StartHubAsync();

        var ben = await school.SitDownAsync("ben", "LIB-08");
        var after = await LessonSchool.LessonAsync(ben);
        Assert.AreEqual(before, after);
        Assert.IsEmpty((await school.Hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), school.Hub.Headers)).Audits.SelectMany(audit => audit.Findings));
    }
}
