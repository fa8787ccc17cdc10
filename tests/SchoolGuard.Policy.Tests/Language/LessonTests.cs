using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Language;

/// <summary>Rule 3 of policy-language.md "Meaning", by example; the oracle agrees with each.</summary>
[TestClass]
public sealed class LessonTests
{
    private const string Opened = "Allow(SocialMedia).To(Everyone).During(AuthorisedLesson).Citing(\"1\");\n";
    private static readonly Scenario InLesson = new() { Lesson = ["SocialMedia"], LessonMinutes = 60 };

    [TestMethod]
    public void A_lesson_opens_the_site_to_a_pupil_of_the_teaching_group() => Assert.AreEqual(Outcome.Allowed, Desk.With(Opened).Decide(InLesson));

    [TestMethod]
    public void Outside_a_lesson_the_site_stays_closed() => Assert.AreEqual(Outcome.Default, Desk.With(Opened).Decide(new Scenario()));

    [TestMethod]
    [DataRow(Role.Staff)]
    [DataRow(Role.Visitor)]
    public void A_lesson_never_holds_for_anybody_but_pupils(Role role) =>
        Assert.AreEqual(Outcome.Default, Desk.With(Opened).Decide(InLesson with { Role = role }));

    [TestMethod]
    public void A_lesson_holds_only_for_the_sites_of_its_grant() =>
        Assert.AreEqual(Outcome.Default, Desk.With(Opened).Decide(InLesson with { Lesson = ["youtube", "example.org"] }));

    [TestMethod]
    public void By_default_only_what_some_rule_opens_by_a_lesson_is_grantable()
    {
        var desk = Desk.With("""
            Allow(Service("youtube")).To(Pupils).During(AuthorisedLesson).Citing("1");
            Deny(SocialMedia).To(Pupils).Citing("2");
            Allow(SocialMedia).To(Pupils).Citing("3");
            """);
        var youtube = new Site("youtube.com", "youtube", SiteCategories.MediaSharing);

        Assert.AreEqual(1, desk.Agree(InLesson with { Lesson = ["AllSites"], Site = youtube }, 0).Rules.Single());
        Assert.AreNotEqual(0UL, desk.Situation(InLesson with { Lesson = ["AllSites"], Site = youtube }).Lesson.Ceilings);
        Assert.AreEqual(0UL, desk.Situation(InLesson with { Lesson = ["AllSites"] }).Lesson.Ceilings);
    }

    [TestMethod]
    public void A_ceiling_that_names_grantable_sites_leaves_the_others_closed() =>
        Assert.AreEqual(Outcome.Default, Desk.With(Opened + "Lessons.Grantable(Service(\"youtube\"));").Decide(InLesson));

    [TestMethod]
    public void A_lesson_holds_only_within_the_ceilings_times()
    {
        var desk = Desk.With(Opened + "Lessons.Within(Weekdays.Between(\"08:30\", \"15:45\"));");

        Assert.AreEqual(Outcome.Allowed, desk.Decide(InLesson, "2026-11-24T15:44"));
        Assert.AreEqual(Outcome.Default, desk.Decide(InLesson, "2026-11-24T15:45"));
    }

    [TestMethod]
    [DataRow(90, Outcome.Allowed)]
    [DataRow(91, Outcome.Default)]
    public void A_grant_longer_than_the_ceiling_does_not_serve(int minutes, Outcome expected) =>
        Assert.AreEqual(expected, Desk.With(Opened + "Lessons.AtMost(\"01:30\");").Decide(InLesson with { LessonMinutes = minutes }));

    [TestMethod]
    [DataRow(120, Outcome.Allowed)]
    [DataRow(121, Outcome.Default)]
    public void Without_a_ceiling_a_lesson_may_last_two_hours(int minutes, Outcome expected) =>
        Assert.AreEqual(expected, Desk.With(Opened).Decide(InLesson with { LessonMinutes = minutes }));

    [TestMethod]
    public void Each_ceiling_serves_by_itself_and_none_lends_its_parts_to_another()
    {
        var desk = Desk.With(Opened + "Lessons.AtMost(\"03:00\").Within(Saturday); Lessons.AtMost(\"00:30\").Within(Tuesday);");

        Assert.AreEqual(Outcome.Allowed, desk.Decide(InLesson with { LessonMinutes = 30 }));
        Assert.AreEqual(Outcome.Default, desk.Decide(InLesson with { LessonMinutes = 60 }));
        Assert.AreEqual(Outcome.Allowed, desk.Decide(InLesson with { LessonMinutes = 60 }, "2026-11-28T10:00"));
    }

    [TestMethod]
    public void A_deny_may_be_for_lessons_only()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Pupils).Citing(\"1\"); Deny(SocialMedia).To(Pupils).During(AuthorisedLesson).Citing(\"2\");");

        Assert.AreEqual(Outcome.Denied, desk.Decide(InLesson));
        Assert.AreEqual(Outcome.Allowed, desk.Decide(new Scenario()));
    }
}
