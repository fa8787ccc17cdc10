using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Access;

[TestClass]
public sealed class SG1004CoveredByOneTests
{
    private const string Id = "SG1004";

    [TestMethod]
    public void A_rule_within_another_of_its_effect_is_reported_and_points_to_it()
    {
        var finding = Expect.Findings(Id, """
            Allow(SocialMedia).To(Staff).Citing("1");
            [|Allow(Blogs).To(Staff).Citing("2");|]
            """).Single();

        Assert.AreEqual("this rule changes nothing: the rule in line 2 covers it", finding.Message);
        Assert.AreEqual("remove it, or change it if it was meant to say more", finding.Help);
        Assert.AreEqual("2: allows all of this too", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
        Assert.AreEqual("staff, Blogs, any time", finding.Region);
        Assert.AreEqual(7 * 24 * 60, finding.MinutesPerWeek);
        Assert.StartsWith("a member of staff, Tuesday 10:14, on site, ", finding.Example!.ToString());
    }

    [TestMethod]
    [DataRow("Allow(SocialMedia).To(Pupils)", "Allow(Service(\"youtube\")).To(Pupils)", DisplayName = "sites")]
    [DataRow("Allow(Hosts(\"example.org\")).To(Pupils)", "Allow(Hosts(\"www.example.org\")).To(Pupils)", DisplayName = "hosts")]
    [DataRow("Deny(Blogs).To(Pupils)", "Deny(Blogs).To(Class(9))", DisplayName = "people")]
    [DataRow("Deny(Blogs).To(Group(\"Choir\"))", "Deny(Blogs).To(Pupils & Group(\"Choir\"))", DisplayName = "groups")]
    [DataRow("Allow(Blogs).To(Staff).In(OnSite)", "Allow(Blogs).To(Staff).In(Place(\"Library\"))", DisplayName = "places")]
    [DataRow("Deny(Blogs).To(Staff).In(OnSite)", "Deny(Blogs).To(Staff).In(Place(\"Library\"))", DisplayName = "places of a Deny")]
    [DataRow("Allow(Blogs).To(Staff)", "Allow(Blogs).To(Staff).In(OffSite)", DisplayName = "no place")]
    [DataRow("Allow(Blogs).To(Staff).During(TermTime)", "Allow(Blogs).To(Staff).During(SchoolDays.Between(\"12:00\", \"13:00\"))", DisplayName = "times")]
    [DataRow("Allow(Blogs).To(Staff)", "Allow(Blogs).To(Staff).Outside(SchoolDays)", DisplayName = "no time")]
    [DataRow("Allow(Blogs).To(Pupils)", "Allow(Blogs).To(Pupils).During(AuthorisedLesson)", DisplayName = "a lesson")]
    [DataRow("Allow(Blogs).To(Staff)", "Allow(Blogs).To(Staff).With(Permission(\"Head\"))", DisplayName = "a permission")]
    [DataRow("Allow(Blogs).To(Staff).With(Permission(\"Head\"))", "Allow(Blogs).To(Staff).With(Permission(\"Head\")).With(Permission(\"Bursar\"))", DisplayName = "more permissions")]
    [DataRow("Deny(Blogs).To(Staff)", "Deny(Blogs).To(Staff).Unless(Permission(\"Head\"))", DisplayName = "an exception")]
    [DataRow("Deny(Blogs).To(Staff).Unless(Permission(\"Head\"))", "Deny(Blogs).To(Staff).Unless(Permission(\"Head\")).Unless(Permission(\"Bursar\"))", DisplayName = "more exceptions")]
    public void Whatever_narrows_it_in_either_order(string wide, string narrow)
    {
        Assert.AreEqual(2, Expect.Findings(Id, $"{wide}.Citing(\"1\");\n[|{narrow}.Citing(\"2\");|]").Single().Related.Single().Span.Line);
        Assert.AreEqual(3, Expect.Findings(Id, $"[|{narrow}.Citing(\"2\");|]\n{wide}.Citing(\"1\");").Single().Related.Single().Span.Line);
    }

    [TestMethod]
    [DataRow("Allow(SocialMedia).To(Staff)", "Deny(Blogs).To(Pupils)", DisplayName = "another effect, for others")]
    [DataRow("Allow(Blogs).To(Staff)", "Allow(Blogs | Messaging).To(Staff)", DisplayName = "one more site")]
    [DataRow("Allow(Blogs).To(Classes(9, 10))", "Allow(Blogs).To(Classes(10, 11))", DisplayName = "partly other people")]
    [DataRow("Allow(Blogs).To(Staff).With(Permission(\"Head\"))", "Allow(Blogs).To(Staff).With(Permission(\"Bursar\"))", DisplayName = "another permission")]
    [DataRow("Deny(Blogs).To(Staff).Unless(Permission(\"Head\"))", "Deny(Blogs).To(Staff).Unless(Permission(\"Bursar\"))", DisplayName = "another exception")]
    [DataRow("Allow(Blogs).To(Pupils).During(AuthorisedLesson)", "Allow(Blogs).To(Pupils).During(SchoolDays)", DisplayName = "a lesson is no school day")]
    [DataRow("Allow(Blogs).To(Group(\"Choir\"))", "Allow(Blogs).To(Group(\"Band\"))", DisplayName = "another group")]
    [DataRow("Allow(Blogs).To(Staff).During(Weekdays)", "Allow(Blogs).To(Staff).During(Friday.Between(\"20:00\", \"06:00\"))", DisplayName = "a night that runs into Saturday")]
    public void A_rule_that_does_more_anywhere_is_none(string first, string second)
    {
        var findings = Policies.Review($"{Policies.Header}{first}.Citing(\"1\");\n{second}.Citing(\"2\");").Findings;

        Assert.IsFalse(findings.Any(finding => finding.Descriptor.Id is Id or "SG1005" && finding.Span.Line is 3));
    }

    /// <summary>Without it Messaging would be governed no more, and so be open to all.</summary>
    [TestMethod]
    public void A_rule_that_alone_speaks_of_a_site_is_never_redundant() => Expect.Findings(Id, """
        Allow(SocialMedia).To(Staff).Citing("1");
        Allow({|SG1009:Blogs|} | Messaging).To(Staff).Citing("2");
        """);

    /// <summary>A Deny that states what would be the default anyway says so on purpose, and survives an Allow that comes later.</summary>
    [TestMethod]
    public void A_deny_that_states_the_default_is_none() => Expect.Findings(Id, """
        Allow(Blogs).To(Staff).Citing("1");
        Deny(Blogs).To(Pupils).Citing("2");
        """);

    /// <summary>An unknown place is covered by neither Allow; a Deny's condition holds in it.</summary>
    [TestMethod]
    public void An_allow_on_site_and_one_off_site_do_not_cover_one_that_holds_anywhere() => Expect.Findings(Id, """
        [|Allow(Blogs).To(Staff).In(OnSite).Citing("1");|]
        [|Allow(Blogs).To(Staff).In(OffSite).Citing("2");|]
        Allow(Blogs).To(Staff).Citing("3");
        """);

    [TestMethod]
    public void Several_are_each_reported_in_any_order() =>
        Expect.FindingsInAnyOrder(Id, "Deny(SocialMedia).To(Pupils).Citing(\"1\");", "[|Deny(Blogs).To(Pupils).Citing(\"2\");|]", "[|Deny(Forums).To(Class(9)).Citing(\"3\");|]", "Allow(SocialMedia).To(Staff).Citing(\"4\");");

    [TestMethod]
    public void Two_rules_that_come_to_the_same_by_different_words_are_to_be_removed_one_at_a_time()
    {
        var findings = Expect.Findings(Id, """
            [|Allow(Blogs).To(Pupils).During(AuthorisedLesson).Citing("1");|]
            [|Allow(Blogs).To(Pupils).During(AuthorisedLesson).During(SchoolDays).Citing("2");|]
            Lessons.AtMost("01:00").Within(SchoolDays);
            """);

        Assert.AreEqual("this rule and the rule in line 3 do the same", findings[0].Message);
        Assert.AreEqual("remove it and check again: the other may then be needed", findings[0].Help);
    }

    [TestMethod]
    public void A_rule_of_the_other_effect_around_it_does_not_matter() => Expect.Findings(Id, """
        {|SG1007:Allow(Blogs).To(Pupils).Citing("1");|}
        {|SG1007:[|Allow(Blogs).To(Classes(9, 10)).Citing("2");|]|}
        Deny(Blogs).To(Class(9)).Citing("3");
        """);

    [TestMethod]
    public void An_allow_within_a_deny_is_overridden_and_not_redundant() => Expect.Findings(Id, """
        Deny(SocialMedia).To(Pupils).Citing("1");
        {|SG1006:Allow(Blogs).To(Class(9)).Citing("2");|}
        """);

    [TestMethod]
    public void Times_places_and_a_lesson_are_said_in_words()
    {
        var finding = Expect.Findings(Id, """
            Allow(SocialMedia).To(ClassesFrom(9, to: 13)).During(AuthorisedLesson).Citing("1");
            [|Allow(MediaSharing).To(Class(10)).In(Place("Hall")).During(AuthorisedLesson).During(Wednesday.Between("09:00", "10:30")).Citing("2");|]
            """).Single();

        Assert.AreEqual("Class 10, MediaSharing, in Hall, Wed 09:00-10:30, in a lesson", finding.Region);
        Assert.AreEqual(90, finding.MinutesPerWeek);
        Assert.StartsWith("a pupil in Class 10, Wednesday 09:00, in Hall, in a lesson, ", finding.Example!.ToString());
    }
}
