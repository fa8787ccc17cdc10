using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Access;

[TestClass]
public sealed class SG1001NeverAppliesTests
{
    private const string Id = "SG1001";

    [TestMethod]
    [DataRow("To(Class(9) & Staff)", "this rule can never apply: nobody is in its set of people")]
    [DataRow("To(Pupils - Pupils)", "this rule can never apply: nobody is in its set of people")]
    [DataRow("To(Group(\"Prefects\") - Everyone)", "this rule can never apply: nobody is in its set of people")]
    [DataRow("To(Pupils).During(Monday).During(Tuesday)", "this rule can never apply: there is no time at which all of its times hold")]
    [DataRow("To(Pupils).During(SchoolDays & Holidays)", "this rule can never apply: there is no time at which all of its times hold")]
    [DataRow("To(Pupils).During(SchoolDays).Outside(TermTime)", "this rule can never apply: there is no time at which all of its times hold")]
    [DataRow("To(Pupils).In(Place(\"Library\")).In(OffSite)", "this rule can never apply: there is no place in which all of its places hold")]
    [DataRow("To(Pupils).In(OnSite - AnyPlace)", "this rule can never apply: there is no place in which all of its places hold")]
    [DataRow("To(Staff).During(AuthorisedLesson)", "this rule can never apply: lessons are authorised for pupils only, and no pupil is in its set of people")]
    public void Conditions_that_shut_each_other_out_are_reported_with_what_is_empty(string conditions, string message)
    {
        Assert.AreEqual(message, Expect.Findings(Id, $"[|Allow(SocialMedia).{conditions}.Citing(\"1\");|]").Single().Message);
        Assert.AreEqual(message, Expect.Findings(Id, $"[|Deny(SocialMedia).{conditions}.Citing(\"1\");|]").Single().Message);
    }

    [TestMethod]
    [DataRow("Blogs & Forums")]
    [DataRow("Service(\"youtube\") & Blogs")]
    [DataRow("Hosts(\"chat.example.org\") - Hosts(\"example.org\")")]
    [DataRow("Blogs - SocialMedia")]
    public void A_set_without_any_site_is_reported(string sites) =>
        Assert.AreEqual("this rule can never apply: no site is in its set of sites", Expect.Findings(Id, $"[|Allow({sites}).To(Pupils).Citing(\"1\");|]").Single().Message);

    [TestMethod]
    public void An_empty_set_of_sites_for_everyone_is_nothing_else_besides() => Expect.Findings(Id, "[|Allow(Blogs & Forums).To(Everyone).Citing(\"1\");|]");

    /// <summary>A device whose place is unknown meets every Deny's condition on places; that does not make a contradiction sensible.</summary>
    [TestMethod]
    public void A_deny_that_only_an_unknown_place_meets_is_reported_in_lessons_too() => Expect.Findings(Id, """
        [|Deny(SocialMedia).To(Pupils).In(Place("Library")).In(Place("Hall")).Citing("1");|]
        [|Deny(SocialMedia).To(Pupils).In(Place("Library")).In(Place("Hall")).During(AuthorisedLesson).Citing("2");|]
        """);

    [TestMethod]
    [DataRow("To(Pupils & Group(\"Prefects\"))", DisplayName = "a pupil may be in any group")]
    [DataRow("To(Group(\"Prefects\") & Group(\"Choir\"))", DisplayName = "somebody may be in two groups")]
    [DataRow("To(Pupils).In({|SG1009:OnSite|}).In(Place(\"Library\"))", DisplayName = "a place is on site")]
    [DataRow("To(Pupils).During(Sunday.Between(\"22:00\", \"06:00\") & Monday)", DisplayName = "a night runs into the next day")]
    [DataRow("To(Pupils).During(TermTime).Outside(SchoolDays).During(Tuesday)", DisplayName = "a closed day is in term")]
    [DataRow("To(Pupils | {|SG1009:Staff|}).During(AuthorisedLesson)", DisplayName = "some of them have lessons")]
    public void Conditions_that_hold_together_somewhere_are_none(string conditions) => Expect.Findings(Id, $"Allow(Blogs).{conditions}.Citing(\"1\");");

    [TestMethod]
    public void A_permission_is_never_a_contradiction() => Expect.Findings(Id, """
        Allow(Blogs).To(Staff).With(Permission("Head")).With(Permission("Business Manager")).Citing("1");
        Deny(Forums).To(Staff).Unless(Permission("Head")).Unless(Permission("Business Manager")).Citing("1");
        """);

    [TestMethod]
    public void A_rule_that_another_overrides_everywhere_can_still_apply() => Expect.Findings(Id, """
        {|SG1006:Allow(Blogs).To(Class(9)).Citing("1");|}
        Deny(Blogs).To(Pupils).Citing("1");
        """);

    [TestMethod]
    public void Where_only_a_lesson_is_missing_the_lesson_is_spoken_of_instead() => Expect.Findings(Id, """
        Allow(Blogs).To(Pupils).During(AuthorisedLesson).During(Sunday).Citing("1");
        Lessons.AtMost("01:00").Within(SchoolDays);
        """);

    [TestMethod]
    public void Each_such_rule_is_reported_in_any_order() => Assert.HasCount(2, Expect.Findings(Id, """
        [|Allow(Blogs).To(Class(9) & Class(10)).Citing("1");|]
        Allow(Blogs).To(Staff).Citing("1");
        [|Deny(Blogs).To(Visitors).During(Weekdays & Weekends).Citing("1");|]
        """));

    [TestMethod]
    public void There_is_no_situation_to_show()
    {
        var finding = Expect.Findings(Id, "[|Allow(Blogs).To(Class(9) & Class(10)).Citing(\"1\");|]").Single();

        Assert.IsNull(finding.Example);
        Assert.IsEmpty(finding.Related);
    }
}
