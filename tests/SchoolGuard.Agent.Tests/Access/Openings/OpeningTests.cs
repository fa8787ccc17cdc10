using NodaTime;
using SchoolGuard.Agent.Tests.Support;

namespace SchoolGuard.Agent.Tests.Access.Openings;

[TestClass]
public sealed class OpeningTests
{
    [TestMethod]
    public async Task A_ninth_class_pupil_is_told_of_a_lesson()
    {
        await using var device = await Device.StartAsync();
        CollectionAssert.AreEqual(new[] { "In an authorised lesson" }, await OpeningsAsync(device, SchoolFiles.Ninth));
    }

    [TestMethod]
    public async Task After_school_the_lesson_is_tomorrows()
    {
        await using var device = await Device.StartAsync();
        device.Time.Advance(Duration.FromHours(8));
        CollectionAssert.AreEqual(new[] { "In an authorised lesson, from 08:30 tomorrow" }, await OpeningsAsync(device, SchoolFiles.Ninth));
    }

    [TestMethod]
    public async Task A_sixth_former_is_told_of_the_common_room()
    {
        await using var device = await Device.StartAsync();
        CollectionAssert.AreEqual(new[] { "In an authorised lesson", "In the Sixth form common room" }, await OpeningsAsync(device, SchoolFiles.Sixth));
    }

    [TestMethod]
    public async Task Staff_are_told_of_the_end_of_the_school_day_before_those_whom_they_could_ask()
    {
        await using var device = await Device.StartAsync();
        CollectionAssert.AreEqual(
            new[] { "From 15:45 today", "With the permission of the School Business Manager", "With the permission of the School Management" },
            await OpeningsAsync(device, SchoolFiles.Teacher));
    }

    [TestMethod]
    public async Task A_day_of_the_week_is_named()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules("Allow(SocialMedia).To(Everyone).During(Friday.Between(\"12:30\", \"13:20\")).Citing(\"1\");"));
        CollectionAssert.AreEqual(new[] { "From 12:30 on Friday" }, await OpeningsAsync(device, SchoolFiles.Ninth));
    }

    [TestMethod]
    public async Task Several_conditions_of_one_rule_are_told_together()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules(
            "Allow(SocialMedia).To(Everyone).In(Place(\"Library\")).During(Weekdays.Between(\"12:30\", \"13:20\")).Citing(\"1\");"));
        CollectionAssert.AreEqual(new[] { "In the Library, from 12:30 today" }, await OpeningsAsync(device, SchoolFiles.Ninth));
    }

    [TestMethod]
    public async Task What_never_opens_has_no_openings()
    {
        await using var device = await Device.StartAsync();
        CollectionAssert.AreEqual(Array.Empty<string>(), await OpeningsAsync(device, SchoolFiles.Fifth));
    }

    private static async Task<string[]> OpeningsAsync(Device device, string account) => [.. (await device.DecideAsync("x.com", account)).Openings];
}
