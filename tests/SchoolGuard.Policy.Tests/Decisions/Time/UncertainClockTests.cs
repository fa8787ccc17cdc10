using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Tests.Oracle;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Decisions.Time;

[TestClass]
public sealed class UncertainClockTests
{
    private const string UntilTen = """Allow(SocialMedia).To(Pupils).During(AnyTime.Between("09:00", "10:00")).Citing("1");""";

    [TestMethod]
    public void A_clock_known_to_an_interval_allows_only_what_the_oracle_allows_at_every_minute_of_it() => Seeds.Each(300, random =>
    {
        var desk = new Desk(RandomDocument.Next(random), School.British);
        var scenario = RandomScenario.Next(random);
        var earliest = RandomScenario.Minute(random, School.British);
        var latest = earliest + random.From(0, 1, 30, 90, 600, 3000);
        var oracle = new OracleCase(desk.Document, desk.School, scenario);
        var expected = Enumerable.Range(0, (int)(latest - earliest) + 1).All(after => oracle.At(earliest + after).Allowed);

        Assert.AreEqual(expected, desk.Changes.DecideThroughout(desk.Situation(scenario), earliest, latest).Allowed);
    });

    [TestMethod]
    public void An_interval_that_ends_before_the_change_allows() => Assert.AreEqual(Outcome.Allowed, Throughout("2026-11-24T09:00", "2026-11-24T09:59"));

    [TestMethod]
    public void An_interval_that_reaches_the_change_does_not_allow() => Assert.AreEqual(Outcome.Default, Throughout("2026-11-24T09:00", "2026-11-24T10:00"));

    [TestMethod]
    public void An_interval_that_begins_before_the_opening_does_not_allow() => Assert.AreEqual(Outcome.Default, Throughout("2026-11-24T08:59", "2026-11-24T09:30"));

    private static Outcome Throughout(string earliest, string latest)
    {
        var desk = Desk.With(UntilTen);
        return desk.Changes.DecideThroughout(desk.Situation(new Scenario()), desk.MinuteOf(earliest), desk.MinuteOf(latest)).Outcome;
    }
}
