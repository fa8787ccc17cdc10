using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Tests.Oracle;
using SchoolGuard.Policy.Tests.Schools;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Policy.Tests.Decisions;

/// <summary>Every minute of 2026 under the Wynstones policy.</summary>
[TestClass]
public sealed class WynstonesYearTests
{
    private static readonly Desk Wynstones = Desk.Of(File.ReadAllText(Repository.PathTo("tests", "corpus", "policies", "wynstones.policy.cs")), School.British);

    [TestMethod]
    public void Staff_are_decided_as_by_the_oracle_in_every_minute_of_a_year() =>
        EveryMinute(new Scenario { Role = Role.Staff });

    [TestMethod]
    public void A_ninth_class_pupil_in_a_lesson_is_decided_as_by_the_oracle_in_every_minute_of_a_year() =>
        EveryMinute(new Scenario { Class = 9, Lesson = ["SocialMedia"], LessonMinutes = 60 });

    [TestMethod]
    public void A_sixth_former_in_the_common_room_is_decided_as_by_the_oracle_in_every_minute_of_a_year() =>
        EveryMinute(new Scenario { Class = 12, Place = Location.Named("Sixth form common room"), Lesson = ["facebook"] });

    private static void EveryMinute(Scenario scenario)
    {
        var oracle = new OracleCase(Wynstones.Document, School.British, scenario);
        var changes = Wynstones.Changes;
        var situation = Wynstones.Situation(scenario);
        var end = Wynstones.MinuteOf("2027-01-01T00:00");
        for (var minute = Wynstones.MinuteOf("2026-01-01T00:00"); minute < end; minute++)
        {
            var now = situation with { At = changes.WallTimeAt(minute) };
            var expected = oracle.At(minute);
            if (expected.Outcome != Wynstones.Compiled.Decide(now).Outcome || !expected.Rules.SequenceEqual(Wynstones.Compiled.DecidingRules(now)))
                Assert.Fail($"the oracle says {expected.Outcome} at {Wynstones.WallTimeOf(minute)}");
        }
    }
}
