using NodaTime;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Agent.Tests.Access;

[TestClass]
public sealed class UntilTests
{
    private const int Rounds = 60;
    private static readonly Instant Start = Instant.FromUtc(2026, 10, 22, 9, 0);

    private static readonly PolicyTable Table = TestPolicies.WithRules(
        "Allow(SocialMedia).To(Pupils).During(AuthorisedLesson).Citing(\"1\");",
        "Allow(SocialMedia).To(Pupils).During(Weekdays.Between(\"12:30\", \"13:20\")).Citing(\"2\");",
        "Deny(SocialMedia).To(Pupils).During(Friday).Unless(Permission(\"Headteacher\")).Citing(\"3\");",
        "Allow(SocialMedia).To(Pupils).With(Permission(\"Headteacher\")).With(Permission(\"Head of Art\")).Citing(\"4\");",
        "Lessons.Within(SchoolDays.Between(\"08:30\", \"15:45\"));");

    private static readonly PolicyInForce Policy = PolicyInForce.TryPrepare(Table, counter: 1, ServiceCatalogue.Default, out _)!;

    /// <summary>Over the night on which clocks go back, too: it is the Sunday after the start.</summary>
    [TestMethod]
    public void The_next_change_is_the_one_that_asking_every_minute_finds()
    {
        var random = new Random(1045);
        for (var round = 0; round < Rounds; round++)
        {
            var timetable = new Timetable(Enumerable.Range(0, random.Next(4)).Select(lesson => Lesson(random, lesson)));
            var permissions = new PersonalPermissions(Enumerable.Range(0, random.Next(4)).Select(permission => Permission(random, permission)));
            var now = Start + Duration.FromMinutes(random.Next(5 * 24 * 60));
            var verdict = Judge(timetable, permissions, now);
            Assert.AreEqual(FirstChange(timetable, permissions, now, verdict.Allowed), verdict.Until, $"round {round}");
        }
    }

    private static Instant? FirstChange(Timetable timetable, PersonalPermissions permissions, Instant now, bool allowed)
    {
        for (var minute = 1; minute <= Changes.HorizonMinutes; minute++)
        {
            var instant = now + Duration.FromMinutes(minute);
            if (Moment(timetable, permissions, instant) is var moment && moment.Decide(Situation(moment, instant), instant).Allowed != allowed) return instant;
        }

        return null;
    }

    private static Verdict Judge(Timetable timetable, PersonalPermissions permissions, Instant now) => new Judge(Moment(timetable, permissions, now)).Of(Host()).Verdict;

    private static Moment Moment(Timetable timetable, PersonalPermissions permissions, Instant now)
    {
        var person = Person.Pupil(9);
        var viewer = new Viewer("ninth", Entry: null, person, Policy.Compiled.KeyOf(person), IsOutdated: false);
        return new Moment(Policy, viewer, Location.Unknown, timetable, permissions, TimeReading.At(now), SchoolCalendar.AlwaysTerm);
    }

    private static Situation Situation(Moment moment, Instant instant)
    {
        var (site, key) = Policy.Sites.Find(Host());
        return moment.SituationAt(instant, site, key);
    }

    private static HostName Host() => HostName.TryParse("tiktok.com", out var host, out _) ? host : default;

    private static HeldPermission Permission(Random random, int number)
    {
        var start = Start + Duration.FromMinutes(random.Next(4 * 24 * 60));
        var grant = Hub.Permission(start, minutes: random.Next(3000)) with
        {
            PermissionId = $"permission-{number}",
            Role = random.Next(2) == 0 ? "Headteacher" : "Head of Art",
            Sites = random.Next(4) == 0 ? ["youtube"] : ["SocialMedia"],
        };
        return new HeldPermission(grant, GrantedSites.TryRead(grant.Sites, _ => true, out _)!);
    }

    private static HeldLesson Lesson(Random random, int number)
    {
        var start = Start + Duration.FromMinutes(random.Next(8 * 24 * 60));
        var grant = Hub.Lesson(start, minutes: 1 + random.Next(120)) with
        {
            LessonId = $"lesson-{number}",
            Sites = random.Next(3) == 0 ? ["youtube"] : ["SocialMedia"],
            SignedAt = Start + Duration.FromSeconds(random.Next(100)),
        };
        return GrantCheck.TryRead(grant, ServiceCatalogue.Default, out _)!;
    }
}
