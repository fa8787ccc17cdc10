using NodaTime;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Lessons;

[TestClass]
public sealed class ListLessonsTests
{
    [TestMethod]
    [DataRow(SchoolFiles.Ninth, 1)]
    [DataRow(SchoolFiles.Teacher, 1)]
    [DataRow(SchoolFiles.Sixth, 0)]
    [DataRow("stranger", 0)]
    public async Task Lessons_are_listed_for_whom_they_concern(string account, int expected)
    {
        await using var device = await Device.StartAsync();
        await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = Hub.Sign(Hub.Lesson(device.Now + Duration.FromHours(1))) });
        device.People.SignedIn = account;
        Assert.HasCount(expected, (await device.Client.ListLessonsAsync(new ListLessonsRequest())).Lessons);
    }

    [TestMethod]
    public async Task A_lesson_that_is_over_is_not_listed()
    {
        await using var device = await Device.StartAsync();
        await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = Hub.Sign(Hub.Lesson(device.Now)) });
        device.Time.Advance(Duration.FromHours(1));
        Assert.IsEmpty((await device.Client.ListLessonsAsync(new ListLessonsRequest())).Lessons);
    }
}
