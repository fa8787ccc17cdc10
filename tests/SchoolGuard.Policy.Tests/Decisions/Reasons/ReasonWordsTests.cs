using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Decisions.Reasons;

/// <summary>What is said of each condition of one rule, for a pupil of Class 9 at facebook.com on a Tuesday at 10:14.</summary>
[TestClass]
public sealed class ReasonWordsTests
{
    private static readonly Scenario Pupil = new();

    [TestMethod]
    public void Who_is_said_with_the_rules_people()
    {
        Assert.AreEqual("yes: Class 9 is in Classes 9 and 10", Say(RuleCondition.Who, "Allow(SocialMedia).To(Classes(9, 10))", Pupil));
        Assert.AreEqual("no: a member of staff is not in Nursery to Class 8", Say(RuleCondition.Who, "Deny(SocialMedia).To(ClassesFrom(Nursery, to: 8))", Pupil with { Role = Role.Staff }));
    }

    [TestMethod]
    public void Groups_are_said_where_the_policy_asks_for_any() =>
        Assert.AreEqual("yes: Class 9 (Prefects and Choir) is in all pupils and Prefects", Say(RuleCondition.Who, "Allow(SocialMedia).To(Pupils & Group(\"Prefects\"))", Pupil with { Groups = ["Prefects", "Choir"] }));

    [TestMethod]
    public void A_site_is_said_with_its_service_and_category()
    {
        Assert.AreEqual("yes: facebook.com (facebook, social networks) is in all social media", Say(RuleCondition.Site, "Allow(SocialMedia).To(Pupils)", Pupil));
        Assert.AreEqual("no: example.org is not in all social media without (youtube or example.com)", Say(RuleCondition.Site, "Allow(SocialMedia - (Service(\"youtube\") | Hosts(\"example.com\"))).To(Pupils)", Pupil with { Site = new Site("example.org") }));
    }

    [TestMethod]
    public void A_place_is_said_with_the_rules_places()
    {
        Assert.AreEqual("no: the place is on site; the rule holds in Library", Say(RuleCondition.Where, "Allow(SocialMedia).To(Pupils).In(Place(\"Library\"))", Pupil));
        Assert.AreEqual("yes: the place is Library; the rule holds on site", Say(RuleCondition.Where, "Allow(SocialMedia).To(Pupils).In(OnSite)", Pupil with { Place = Location.Named("Library") }));
    }

    [TestMethod]
    [DataRow("Place(\"Library\") | Place(\"Hall\")", "in Library or Hall")]
    [DataRow("OnSite - Place(\"Library\")", "on site except in Library")]
    [DataRow("Place(\"Library\") | OffSite", "in Library or off site")]
    [DataRow("AnyPlace - OnSite", "off site")]
    [DataRow("OnSite & OffSite", "nowhere")]
    public void Places_are_said_by_what_they_hold(string places, string words) =>
        StringAssert.EndsWith(Say(RuleCondition.Where, $"Deny(SocialMedia).To(Pupils).In({places})", Pupil), $"; the rule holds {words}", StringComparison.Ordinal);

    [TestMethod]
    public void An_unknown_place_meets_no_Allow_and_every_Deny()
    {
        var unknown = Pupil with { Place = Location.Unknown };

        Assert.AreEqual("no: the place is unknown: no Allow's place holds", Say(RuleCondition.Where, "Allow(SocialMedia).To(Pupils).In(OnSite)", unknown));
        Assert.AreEqual("yes: the place is unknown: every Deny's place holds", Say(RuleCondition.Where, "Deny(SocialMedia).To(Pupils).In(OnSite)", unknown));
        Assert.AreEqual("yes: the place is unknown; the rule holds anywhere", Say(RuleCondition.Where, "Allow(SocialMedia).To(Pupils).In(OnSite | OffSite)", unknown));
    }

    [TestMethod]
    public void A_time_is_said_with_the_rules_times() =>
        Assert.AreEqual("no: Tuesday 10:14 is outside Mon-Fri 12:30-13:20 in term", Say(RuleCondition.When, "Allow(SocialMedia).To(Pupils).During(SchoolDays.Between(\"12:30\", \"13:20\"))", Pupil));

    [TestMethod]
    public void A_permission_is_said_as_given_missing_or_lifting()
    {
        const string Allow = "Allow(SocialMedia).To(Pupils).With(Permission(\"Headteacher\")).With(Permission(\"Tutor\"))";
        const string Deny = "Deny(SocialMedia).To(Pupils).Unless(Permission(\"Headteacher\")).Unless(Permission(\"Tutor\"))";
        var tutor = Pupil with { Permissions = ["tutor"] };

        Assert.AreEqual("no: permission is missing: Headteacher", Say(RuleCondition.Permission, Allow, tutor));
        Assert.AreEqual("yes: permission is given: Headteacher and Tutor", Say(RuleCondition.Permission, Allow, Pupil with { Permissions = ["Tutor", "Headteacher"] }));
        Assert.AreEqual("no: lifted by permission: Tutor", Say(RuleCondition.Permission, Deny, tutor));
        Assert.AreEqual("yes: no permission lifts it: Headteacher or Tutor", Say(RuleCondition.Permission, Deny, Pupil));
    }

    [TestMethod]
    public void A_lesson_that_does_not_hold_is_said_with_the_reason()
    {
        const string Allow = "Allow(SocialMedia).To(Everyone).During(AuthorisedLesson)";
        var lesson = Pupil with { Lesson = ["SocialMedia"] };

        Assert.AreEqual("yes: a lesson with all social media is in force", Say(RuleCondition.Lesson, Allow, lesson));
        Assert.AreEqual("no: no lesson is in force", Say(RuleCondition.Lesson, Allow, Pupil));
        Assert.AreEqual("no: a lesson opens sites for pupils only", Say(RuleCondition.Lesson, Allow, lesson with { Role = Role.Staff }));
        Assert.AreEqual("no: the lesson in force is with youtube, not with facebook.com", Say(RuleCondition.Lesson, Allow, Pupil with { Lesson = ["youtube"] }));
        Assert.AreEqual("no: no lesson can open facebook.com", Say(RuleCondition.Lesson, Allow, lesson, "Lessons.Grantable(Service(\"youtube\"));"));
        Assert.AreEqual("no: a lesson of 91 minutes is longer than any ceiling allows", Say(RuleCondition.Lesson, Allow, lesson with { LessonMinutes = 91 }, "Lessons.AtMost(\"01:30\");"));
        Assert.AreEqual("no: Tuesday 10:14 is outside the times of lessons: Mon 08:30-15:45", Say(RuleCondition.Lesson, Allow, lesson, "Lessons.Within(Monday.Between(\"08:30\", \"15:45\"));"));
    }

    private static string Say(RuleCondition condition, string rule, Scenario scenario, string more = "")
    {
        var desk = Desk.With($"{rule}.Citing(\"1\");\n{more}");
        var reason = RuleReasons.Of(desk.Compiled, desk.Circumstances(scenario, desk.MinuteOf("2026-11-24T10:14")))[0].Conditions.Single(each => each.Condition == condition);
        return $"{(reason.Holds ? "yes" : "no")}: {reason.Words}";
    }
}
