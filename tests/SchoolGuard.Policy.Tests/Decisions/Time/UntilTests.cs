using NodaTime;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Tests.Oracle;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Decisions.Time;

[TestClass]
public sealed class UntilTests
{
    [TestMethod]
    [DataRow(2026, 3, 23, DisplayName = "clocks go forward and a term ends")]
    [DataRow(2026, 10, 19, DisplayName = "clocks go back within closed days")]
    [DataRow(2026, 7, 18, DisplayName = "the summer term ends")]
    [DataRow(2026, 5, 1, DisplayName = "a closed Monday")]
    public void Until_is_the_first_minute_of_a_scan_that_is_enforced_otherwise(int year, int month, int day) => Seeds.Each(40, random =>
    {
        var desk = new Desk(RandomDocument.Next(random), School.British);
        var scenario = RandomScenario.Next(random);
        var minute = School.British.MinuteOf(new LocalDate(year, month, day).AtMidnight()) + random.Next(5 * 1440);

        Assert.AreEqual(desk.WallTimeOf(Scan(desk, scenario, minute)), desk.WallTimeOf(desk.Changes.Until(desk.Situation(scenario), minute)));
    });

    [TestMethod]
    public void Until_is_right_where_clocks_change_at_midnight() => Seeds.Each(60, random =>
    {
        var desk = new Desk(RandomDocument.Next(random), School.Havana);
        var scenario = RandomScenario.Next(random);
        var minute = School.Havana.MinuteOf(new LocalDate(2026, 3, 4).AtMidnight()) + random.Next(4 * 1440);

        Assert.AreEqual(desk.WallTimeOf(Scan(desk, scenario, minute)), desk.WallTimeOf(desk.Changes.Until(desk.Situation(scenario), minute)));
    });

    [TestMethod]
    public void A_change_within_the_hour_that_clocks_skip_comes_at_its_end() =>
        Assert.AreEqual("2026-03-29T02:00", Until("Allow(SocialMedia).To(Pupils).During(Sunday.Between(\"01:30\", \"06:00\")).Citing(\"1\");", "2026-03-29T00:59"));

    [TestMethod]
    public void A_change_within_the_repeated_hour_comes_the_first_time_and_again_the_second()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Pupils).Outside(Sunday.Between(\"01:30\", \"01:45\")).Citing(\"1\");");
        var situation = desk.Situation(new Scenario());
        var start = desk.MinuteOf("2026-10-25T00:30");

        Assert.AreEqual(start + 60, desk.Changes.Until(situation, start));
        Assert.AreEqual(start + 75, desk.Changes.Until(situation, start + 60));
        Assert.AreEqual(start + 120, desk.Changes.Until(situation, start + 75));
        Assert.AreEqual(start + 135, desk.Changes.Until(situation, start + 120));
    }

    [TestMethod]
    public void A_change_of_rule_without_a_change_of_access_is_no_change() =>
        Assert.AreEqual("never", Until("Deny(SocialMedia).To(Pupils).During(Weekdays).Citing(\"1\"); Deny(SocialMedia).To(Pupils).During(Weekends).Citing(\"2\");", "2026-11-24T10:00"));

    [TestMethod]
    public void A_change_exactly_eight_days_ahead_is_still_told()
    {
        var desk = new Desk(Desk.With("Allow(SocialMedia).To(Pupils).During(TermTime).Citing(\"1\");").Document, School.British);
        var end = desk.MinuteOf("2026-07-23T00:00");

        Assert.AreEqual(end, desk.Changes.Until(desk.Situation(new Scenario()), end - Changes.HorizonMinutes));
        Assert.IsNull(desk.Changes.Until(desk.Situation(new Scenario()), end - Changes.HorizonMinutes - 1));
    }

    [TestMethod]
    public void A_lesson_that_goes_on_ends_with_the_ceilings_times()
    {
        var desk = Desk.With("""
            Allow(SocialMedia).To(Pupils).During(AuthorisedLesson).Citing("1");
            Lessons.Within(SchoolDays.Between("08:30", "15:45"));
            """);

        Assert.AreEqual("2026-11-24T15:45", desk.WallTimeOf(desk.Changes.Until(desk.Situation(new Scenario { Lesson = ["SocialMedia"] }), desk.MinuteOf("2026-11-24T10:14"))));
    }

    private static string Until(string rules, string at)
    {
        var desk = Desk.With(rules);
        return desk.WallTimeOf(desk.Changes.Until(desk.Situation(new Scenario()), desk.MinuteOf(at)));
    }

    private static long? Scan(Desk desk, Scenario scenario, long minute)
    {
        var oracle = new OracleCase(desk.Document, desk.School, scenario);
        var allowed = oracle.At(minute).Allowed;
        for (var later = minute + 1; later <= minute + (8 * 1440); later++)
        {
            if (oracle.At(later).Allowed != allowed) return later;
        }

        return null;
    }
}
