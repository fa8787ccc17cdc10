using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Access;

[TestClass]
public sealed class SG1006WhollyOverriddenTests
{
    private const string Id = "SG1006";

    [TestMethod]
    public void An_allow_within_a_deny_is_reported_and_points_to_it()
    {
        var finding = Expect.Findings(Id, """
            Deny(SocialMedia).To(ClassesFrom(Nursery, to: 8)).Citing("1");
            [|Allow(Blogs).To(Class(7)).During(SchoolDays.Between("12:30", "13:20")).Citing("2");|]
            """).Single();

        Assert.AreEqual("this rule never allows anything: the rule in line 2 denies all of it", finding.Message);
        Assert.AreEqual("2: denies all of it", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
        Assert.AreEqual("Class 7, Blogs, Mon-Fri 12:30-13:20 in term", finding.Region);
        Assert.AreEqual(250, finding.MinutesPerWeek);
        Assert.StartsWith("a pupil in Class 7, Monday 12:30, on site, no lesson, ", finding.Example!.ToString());
    }

    [TestMethod]
    public void Several_denies_that_together_leave_nothing_are_all_named()
    {
        var finding = Expect.Findings(Id, """
            Deny(Blogs).To(Class(9)).During(TermTime).Citing("1");
            [|Allow(Blogs).To(Class(9)).Citing("2");|]
            Deny(Blogs).To(Pupils).During(Holidays).Citing("3");
            Deny(Blogs).To(Visitors).Citing("4");
            """).Single();

        Assert.AreEqual("this rule never allows anything: the rules in lines 2 and 4 together deny all of it", finding.Message);
        Assert.AreEqual("2, 4", string.Join(", ", finding.Related.Select(related => related.Span.Line)));
    }

    [TestMethod]
    [DataRow("Allow(Service(\"youtube\")).To(Staff)", "Deny(MediaSharing).To(Staff)", DisplayName = "sites")]
    [DataRow("Allow(Hosts(\"chat.example.org\")).To(Staff)", "Deny(Hosts(\"example.org\")).To(Staff)", DisplayName = "hosts")]
    [DataRow("Allow(Blogs).To(Class(9) & Group(\"Choir\"))", "Deny(Blogs).To(Group(\"Choir\"))", DisplayName = "groups")]
    [DataRow("Allow(Blogs).To(Staff).In(Place(\"Hall\"))", "Deny(Blogs).To(Staff).In(OnSite)", DisplayName = "places")]
    [DataRow("Allow(Blogs).To(Pupils).During(AuthorisedLesson)", "Deny(Blogs).To(Pupils)", DisplayName = "a lesson")]
    [DataRow("Allow(Blogs).To(Pupils).During(AuthorisedLesson)", "Deny(Blogs).To(Pupils).During(AuthorisedLesson)", DisplayName = "a lesson in both")]
    public void Whatever_narrows_it_in_either_order(string allow, string deny)
    {
        Expect.Findings(Id, $"[|{allow}.Citing(\"1\");|]\n{deny}.Citing(\"2\");");
        Expect.Findings(Id, $"{deny}.Citing(\"2\");\n[|{allow}.Citing(\"1\");|]");
    }

    /// <summary>In an unknown place every Deny's condition on places holds, but the Allow's own places are known.</summary>
    [TestMethod]
    public void Denies_on_and_off_site_leave_nothing_of_an_allow_anywhere() => Expect.Findings(Id, """
        [|Allow(Blogs).To(Staff).Citing("1");|]
        Deny(Blogs).To(Staff).In(OnSite).Citing("2");
        Deny(Blogs).To(Staff).In(OffSite).Citing("3");
        """);

    [TestMethod]
    [DataRow("Allow(Blogs).To(Class(9))", "Deny(Forums).To(Class(9))", DisplayName = "other sites")]
    [DataRow("Allow(Blogs).To(Class(9))", "Deny(Blogs).To(Class(10))", DisplayName = "other people")]
    [DataRow("Allow(Blogs).To(Staff).In(Place(\"Hall\"))", "Deny(Blogs).To(Staff).In(Place(\"Library\"))", DisplayName = "another place, known")]
    [DataRow("Allow(Blogs).To(Staff).During(Weekends)", "Deny(Blogs).To(Staff).During(Weekdays)", DisplayName = "other times")]
    public void An_allow_that_no_deny_touches_is_none(string allow, string deny) => Expect.Findings(Id, $"{allow}.Citing(\"1\");\n{deny}.Citing(\"2\");");

    [TestMethod]
    [DataRow("Allow(Blogs).To(Classes(9, 10))", "Deny(Blogs).To(Class(9))", DisplayName = "a class is left")]
    [DataRow("Allow(Blogs).To(Staff)", "Deny(Blogs).To(Staff).Outside(Monday.Between(\"08:30\", \"08:31\"))", DisplayName = "a minute is left")]
    [DataRow("Allow(Blogs).To(Staff)", "Deny(Blogs).To(Staff).Unless(Permission(\"Head\"))", DisplayName = "with a permission it is open")]
    [DataRow("Allow(Blogs).To(Pupils)", "Deny(Blogs).To(Pupils).During(AuthorisedLesson)", DisplayName = "outside lessons it is open")]
    [DataRow("Allow(Blogs).To(Staff)", "Deny(Blogs).To(Staff).In(OnSite)", DisplayName = "off site it is open")]
    public void An_allow_of_which_something_is_left_is_the_exception_pattern(string allow, string deny) => Expect.Findings(Id, $"{{|SG1007:{allow}.Citing(\"1\");|}}\n{deny}.Citing(\"2\");");

    [TestMethod]
    public void An_allow_that_can_never_apply_is_reported_for_that_only() => Expect.Findings(Id, """
        Deny(Blogs).To(Everyone).Citing("1");
        {|SG1001:Allow(Blogs).To(Pupils & Staff).Citing("2");|}
        """);

    [TestMethod]
    public void Each_such_rule_is_reported_in_any_order() =>
        Expect.FindingsInAnyOrder(Id, "[|Allow(Blogs).To(Class(9)).Citing(\"1\");|]", "[|Allow(Forums).To(Class(10)).In(OffSite).Citing(\"2\");|]", "Deny(SocialMedia).To(Pupils).Citing(\"3\");", "Allow(SocialMedia).To(Staff).Citing(\"4\");");
}
