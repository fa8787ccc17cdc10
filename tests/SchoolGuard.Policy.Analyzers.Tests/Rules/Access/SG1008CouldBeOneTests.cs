using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Access;

[TestClass]
public sealed class SG1008CouldBeOneTests
{
    private const string Id = "SG1008";

    [TestMethod]
    public void Two_rules_that_differ_in_one_part_are_reported_at_the_second()
    {
        var finding = Expect.Findings(Id, """
            Allow(Blogs).To(Class(9)).During(SchoolDays).Citing("1");
            [|Allow(Blogs).To(Class(10)).During(SchoolDays).Citing("1");|]
            """).Single();

        Assert.AreEqual(FindingSeverity.Info, finding.Severity);
        Assert.AreEqual("this rule and the rule in line 2 could be one: they differ in their people only", finding.Message);
        Assert.AreEqual(2, finding.Related.Single().Span.Line);
        Assert.AreEqual("Class 10, Blogs, Mon-Fri in term", finding.Region);
        Assert.AreEqual(5 * 24 * 60, finding.MinutesPerWeek);
    }

    [TestMethod]
    [DataRow("people", "Deny(Blogs).To(Group(\"Choir\"))", "Deny(Blogs).To(Visitors)")]
    [DataRow("sites", "Allow(Blogs).To(Staff)", "Allow(Hosts(\"example.org\")).To(Staff)")]
    [DataRow("sites", "Allow(Blogs).To(Pupils).During(AuthorisedLesson)", "Allow(Service(\"youtube\")).To(Pupils).During(AuthorisedLesson)")]
    [DataRow("places", "Deny(Blogs).To(Staff).In(OnSite)", "Deny(Blogs).To(Staff).In(OffSite)")]
    [DataRow("places", "Deny(Blogs).To(Staff).In(Place(\"Hall\"))", "Deny(Blogs).To(Staff).In(Place(\"Library\"))")]
    [DataRow("places", "Allow(Blogs).To(Staff).In(Place(\"Hall\"))", "Allow(Blogs).To(Staff).In(Place(\"Library\"))")]
    [DataRow("times", "Allow(Blogs).To(Staff).During(Monday)", "Allow(Blogs).To(Staff).During(Tuesday.Between(\"08:00\", \"09:00\"))")]
    [DataRow("times", "Allow(Blogs).To(Staff).During(Monday | Tuesday)", "Allow(Blogs).To(Staff).During(Friday)")]
    [DataRow("people", "Allow(Blogs).To(Staff).With(Permission(\"Head\")).With(Permission(\"Bursar\"))", "Allow(Blogs).To(Visitors).With(Permission(\"bursar\")).With(Permission(\"head\"))")]
    public void Whatever_they_differ_in(string part, string first, string second) =>
        Assert.EndsWith($"they differ in their {part} only", Expect.Findings(Id, $"{first}.Citing(\"1\");\n[|{second}.Citing(\"1\");|]").Single().Message);

    [TestMethod]
    [DataRow("Allow(Blogs).To(Staff)", "Deny(Blogs).To(Visitors)", DisplayName = "another effect")]
    [DataRow("Allow(Blogs).To(Staff)", "Allow(Forums).To(Visitors)", DisplayName = "two parts")]
    [DataRow("Allow(Blogs).To(Pupils).During(AuthorisedLesson)", "Allow(Blogs).To(Staff)", DisplayName = "in a lesson or not")]
    [DataRow("Allow(Blogs).To(Staff).With(Permission(\"Head\"))", "Allow(Blogs).To(Visitors).With(Permission(\"Bursar\"))", DisplayName = "another permission")]
    [DataRow("Allow(Blogs).To(Staff).With(Permission(\"Head\"))", "Allow(Blogs).To(Visitors)", DisplayName = "a permission or none")]
    [DataRow("Deny(Blogs).To(Staff).During(Weekdays).During(TermTime)", "Deny(Blogs).To(Staff).During(Weekends).During(Holidays)", DisplayName = "two conditions on time")]
    [DataRow("Deny(Blogs).To(Staff).Outside(Weekdays)", "Deny(Blogs).To(Staff).During(Wednesday)", DisplayName = "outside and during")]
    public void Rules_that_no_larger_set_joins_are_none(string first, string second) => Expect.Findings(Id, $"{first}.Citing(\"1\");\n{second}.Citing(\"1\");");

    [TestMethod]
    public void Rules_of_two_clauses_stay_two() => Expect.Findings(Id, """
        Allow(Blogs).To(Class(9)).Citing("1a");
        Allow(Blogs).To(Class(10)).Citing("1b");
        """);

    /// <summary>Together they would hold in an unknown place, where neither does.</summary>
    [TestMethod]
    [DataRow("Allow(Blogs).To(Staff).In(OnSite)", "Allow(Blogs).To(Staff).In(OffSite)")]
    [DataRow("Allow(Blogs).To(Staff).In(Place(\"Hall\") | OffSite)", "Allow(Blogs).To(Staff).In(OnSite - Place(\"Hall\"))")]
    public void An_allow_on_site_and_one_off_site_are_not_one_in_any_place(string first, string second) => Expect.Findings(Id, $"{first}.Citing(\"1\");\n{second}.Citing(\"1\");");

    [TestMethod]
    public void A_rule_that_does_nothing_is_not_to_be_joined() => Expect.Findings(Id, """
        Deny(Blogs).To(Pupils).Citing("1");
        {|SG1004:Deny(Blogs).To(Class(9)).Citing("1");|}
        {|SG1006:Allow(Blogs).To(Class(9)).Citing("2");|}
        {|SG1006:Allow(Blogs).To(Class(10)).Citing("2");|}
        {|SG1001:Allow(Messaging).To(Class(9) & Class(10)).Citing("3");|}
        {|SG1001:Allow(Messaging).To(Class(9) & Class(11)).Citing("3");|}
        """);

    [TestMethod]
    public void A_named_set_and_its_definition_do_not_differ() => Expect.Findings(Id, """
        var lunch = SchoolDays.Between("12:30", "13:20");
        Allow(Blogs).To(Class(9)).During(lunch).Citing("1");
        [|Allow(Blogs).To(Class(10)).During(SchoolDays.Between("12:30", "13:20")).Citing("1");|]
        """);

    [TestMethod]
    public void Of_three_the_later_two_point_to_the_first()
    {
        var findings = Expect.Findings(Id, """
            Allow(Blogs).To(Class(9)).Citing("1");
            [|Allow(Blogs).To(Class(11)).Citing("1");|]
            Allow(Forums).To(Staff).Citing("1");
            [|Allow(Blogs).To(Class(13)).Citing("1");|]
            """);

        Assert.IsTrue(findings.All(finding => finding.Related.Single().Span.Line == 2));
    }

    /// <summary>Which of two is the second depends on the order; that they could be one does not.</summary>
    [TestMethod]
    public void In_either_order_the_second_is_reported()
    {
        Expect.Findings(Id, "Deny(Blogs).To(Class(9)).Citing(\"1\");\nAllow(Blogs).To(Staff).Citing(\"1\");\n[|Deny(Blogs).To(Class(11)).Citing(\"1\");|]");
        Expect.Findings(Id, "Deny(Blogs).To(Class(11)).Citing(\"1\");\nAllow(Blogs).To(Staff).Citing(\"1\");\n[|Deny(Blogs).To(Class(9)).Citing(\"1\");|]");
    }
}
