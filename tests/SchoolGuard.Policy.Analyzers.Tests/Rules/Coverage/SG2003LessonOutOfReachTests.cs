using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Coverage;

[TestClass]
public sealed class SG2003LessonOutOfReachTests
{
    private const string Id = "SG2003";

    /// <summary>Everybody is spoken of, so that only lessons are found.</summary>
    private const string Rest = "\nDeny(Blogs | Forums).To(Everyone - Class(9)).Citing(\"9\");\nDeny(Blogs | Forums).To(Class(9)).During(Sunday.Between(\"00:00\", \"00:01\")).Citing(\"9\");";

    [TestMethod]
    public void A_rule_outside_every_time_of_lessons_is_reported_and_points_to_the_ceilings()
    {
        var finding = Expect.Findings(Id, """
            [|Allow(Blogs).To(Class(9)).During(AuthorisedLesson).During(Weekends.Between("10:00", "12:00")).Citing("1");|]
            Allow(Blogs).To(Class(9)).During(AuthorisedLesson).During(Weekdays).Citing("2");
            Lessons.AtMost("01:00").Within(SchoolDays);
            """ + Rest).Single();

        Assert.AreEqual(FindingSeverity.Info, finding.Severity);
        Assert.AreEqual("this rule can never apply: no lesson can be authorised for its sites at its times", finding.Message);
        Assert.AreEqual("4: when and for which sites lessons may be authorised", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
        Assert.AreEqual("Class 9, Blogs, Sat-Sun 10:00-12:00, in a lesson", finding.Region);
        Assert.AreEqual(240, finding.MinutesPerWeek);
        Assert.StartsWith("a pupil in Class 9, Saturday 10:00, on site, in a lesson, ", finding.Example!.ToString());
    }

    [TestMethod]
    public void A_rule_for_sites_that_lessons_may_not_open_is_reported()
    {
        var finding = Expect.Findings(Id, """
            Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing("1");
            [|Allow(Forums).To(Class(9)).During(AuthorisedLesson).Citing("2");|]
            Lessons.Grantable(Blogs);
            """ + Rest).Single();

        Assert.AreEqual("Class 9, Forums, any time, in a lesson", finding.Region);
    }

    [TestMethod]
    public void A_deny_in_lessons_that_never_are_is_reported_too() => Expect.Findings(Id, """
        Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing("1");
        [|Deny(Blogs).To(Class(9)).During(AuthorisedLesson).During(Sunday).Citing("2");|]
        Lessons.Within(SchoolDays);
        """ + Rest);

    [TestMethod]
    public void A_ceiling_that_no_rule_can_use_is_reported_with_what_it_would_have_opened()
    {
        var finding = Expect.Findings(Id, """
            Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing("1");
            Lessons.Within(SchoolDays).Grantable(Blogs);
            [|Lessons.AtMost("00:30").Within(Saturday.Between("09:00", "12:00")).Grantable(Forums);|]
            """ + Rest).Single();

        Assert.AreEqual("no rule can use this lesson ceiling: none that says AuthorisedLesson is for its sites at its times", finding.Message);
        Assert.AreEqual("2: says AuthorisedLesson", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
        Assert.AreEqual("all pupils, Forums, Sat 09:00-12:00, in a lesson", finding.Region);
        Assert.AreEqual(180, finding.MinutesPerWeek);
    }

    [TestMethod]
    public void A_ceiling_in_a_policy_without_lessons_is_reported_and_there_is_nothing_to_show()
    {
        var finding = Expect.Findings(Id, "[|Lessons.AtMost(\"01:00\");|]").Single();

        Assert.IsNull(finding.Example);
        Assert.IsEmpty(finding.Related);
    }

    [TestMethod]
    public void A_ceiling_whose_times_are_empty_is_reported() => Expect.Findings(Id, """
        Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing("1");
        Lessons.AtMost("01:00");
        [|Lessons.Within(Monday & Tuesday);|]
        """ + Rest);

    [TestMethod]
    [DataRow("Lessons.AtMost(\"01:30\");", DisplayName = "any time")]
    [DataRow("Lessons.Within(Monday.Between(\"08:00\", \"08:01\"));", DisplayName = "one minute a week in common")]
    [DataRow("Lessons.Within(SchoolDays).Grantable(SocialMedia);", DisplayName = "more sites than the rule has")]
    [DataRow("", DisplayName = "no ceiling at all")]
    public void A_ceiling_and_a_rule_that_meet_are_none(string ceiling) =>
        Expect.Findings(Id, $"Allow(Blogs).To(Class(9)).During(AuthorisedLesson).During(Weekdays).Citing(\"1\");\n{ceiling}{Rest}");

    [TestMethod]
    public void Two_ceilings_of_which_each_has_its_rule_are_none() => Expect.Findings(Id, """
        Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing("1");
        Allow(Forums).To(Class(9)).During(AuthorisedLesson).During(Weekends).Citing("2");
        Lessons.AtMost("01:00").Within(SchoolDays).Grantable(Blogs);
        Lessons.AtMost("02:00").Within(Weekends).Grantable(Forums);
        """ + Rest);

    /// <summary>Both are needed at once: a site under the one ceiling at the times of the other is none.</summary>
    [TestMethod]
    public void Sites_of_one_ceiling_and_times_of_another_do_not_add_up()
    {
        var findings = Expect.Findings(Id, """
            [|Allow(Blogs).To(Class(9)).During(AuthorisedLesson).During(Weekends).Citing("1");|]
            [|Lessons.Within(SchoolDays).Grantable(Blogs);|]
            [|Lessons.Within(Weekends).Grantable(Forums);|]
            """ + Rest);

        Assert.AreEqual(2, findings.Single(finding => finding.Span.Line == 2).Related.Count);
    }

    [TestMethod]
    public void A_rule_for_staff_in_lessons_is_a_contradiction_and_the_ceiling_is_left_alone()
    {
        var findings = Expect.Findings(Id, """
            Allow(Blogs).To(Staff).During(AuthorisedLesson).Citing("1");
            [|Lessons.AtMost("01:00");|]
            """ + Rest);

        Assert.HasCount(1, findings);
    }

    [TestMethod]
    public void Contradictory_places_or_times_are_another_matter() => Expect.Findings("SG1001", """
        {|SG1001:Allow(Blogs).To(Class(9)).During(AuthorisedLesson).During(Monday).During(Tuesday).Citing("1");|}
        {|SG1001:Allow(Blogs).To(Class(9)).During(AuthorisedLesson).In(Place("Hall")).In(OffSite).Citing("1");|}
        Lessons.Within(Sunday);
        """);

    [TestMethod]
    public void Several_are_each_reported_in_any_order() => Expect.FindingsInAnyOrder(
        Id,
        "Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing(\"1\");",
        "[|Allow(Forums).To(Class(9)).During(AuthorisedLesson).Citing(\"2\");|]",
        "Lessons.Within(SchoolDays).Grantable(Blogs);",
        "[|Lessons.Within(Sunday).Grantable(Messaging);|]" + Rest);
}
