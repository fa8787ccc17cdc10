using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Access;

[TestClass]
public sealed class SG1007PartlyOverriddenTests
{
    private const string Id = "SG1007";

    [TestMethod]
    public void The_exception_is_said_in_words()
    {
        var finding = Expect.Findings(Id, """
            [|Allow(SocialMedia).To(Staff).Citing("2");|]
            Deny(SocialMedia).To(Staff).During(SchoolDays.Between("08:30", "15:45")).Unless(Permission("Headteacher")).Citing("2");
            """).Single();

        Assert.AreEqual(FindingSeverity.Info, finding.Severity);
        Assert.AreEqual("a part of this is denied by the rule in line 3", finding.Message);
        Assert.AreEqual("3: denies a part of it", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
        Assert.AreEqual("staff, SocialMedia, Mon-Fri 08:30-15:45 in term, without the Headteacher's permission", finding.Region);
        Assert.AreEqual(5 * ((7 * 60) + 15), finding.MinutesPerWeek);
        Assert.StartsWith("a member of staff, Tuesday 10:14, on site, ", finding.Example!.ToString());
    }

    [TestMethod]
    [DataRow("Allow(SocialMedia).To(Staff)", "Deny(Service(\"tiktok\")).To(Staff)", "staff, tiktok, any time", DisplayName = "sites")]
    [DataRow("Allow(Blogs).To(Pupils)", "Deny(Blogs).To(ClassesFrom(Nursery, to: 8))", "Nursery to Class 8, Blogs, any time", DisplayName = "people")]
    [DataRow("Allow(Blogs).To(Class(9))", "Deny(Blogs).To(Group(\"Detention\"))", "Class 9 in Detention, Blogs, any time", DisplayName = "a group")]
    [DataRow("Allow(Blogs).To(Staff).In(OnSite)", "Deny(Blogs).To(Staff).In(Place(\"Hall\"))", "staff, Blogs, in Hall, any time", DisplayName = "places, known")]
    [DataRow("Allow(Blogs).To(Staff)", "Deny(Blogs).To(Staff).In(Place(\"Hall\"))", "staff, Blogs, in Hall or in an unknown place, any time", DisplayName = "places, unknown")]
    [DataRow("Allow(Blogs).To(Staff).During(Weekdays)", "Deny(Blogs).To(Staff).During(Friday)", "staff, Blogs, Fri", DisplayName = "days")]
    [DataRow("Allow(Blogs).To(Class(9)).During(AuthorisedLesson)", "Deny(Blogs).To(Class(9)).During(Wednesday)", "Class 9, Blogs, Wed, in a lesson", DisplayName = "a lesson")]
    [DataRow("Allow(Blogs).To(Class(9))", "Deny(Blogs).To(Class(9)).During(AuthorisedLesson)", "Class 9, Blogs, any time, in a lesson", DisplayName = "in lessons only")]
    [DataRow("Allow(Blogs).To(Staff).With(Permission(\"Head\"))", "Deny(Blogs).To(Staff).During(Holidays)", "staff, Blogs, every day in the holidays, with the Head's permission", DisplayName = "a permission")]
    public void Whatever_is_left_out_in_either_order(string allow, string deny, string region)
    {
        Assert.AreEqual(region, Expect.Findings(Id, $"[|{allow}.Citing(\"1\");|]\n{deny}.Citing(\"2\");").Single().Region);
        Assert.AreEqual(region, Expect.Findings(Id, $"{deny}.Citing(\"2\");\n[|{allow}.Citing(\"1\");|]").Single().Region);
    }

    [TestMethod]
    public void Every_deny_that_takes_a_part_is_named_and_no_other()
    {
        var finding = Expect.Findings(Id, """
            Deny(Blogs).To(Staff).During(Monday).Citing("1");
            Deny(Blogs).To(Visitors).Citing("2");
            [|Allow(Blogs).To(Staff).Citing("3");|]
            Deny(Forums).To(Staff).Citing("4");
            Deny(Blogs).To(Staff).During(Tuesday.Between("09:00", "10:00")).Citing("5");
            """).Single();

        Assert.AreEqual("a part of this is denied by the rules in lines 2 and 6", finding.Message);
        Assert.AreEqual("2, 6", string.Join(", ", finding.Related.Select(related => related.Span.Line)));
        Assert.AreEqual("staff, Blogs, Mon; Tue 09:00-10:00", finding.Region);
        Assert.AreEqual((24 * 60) + 60, finding.MinutesPerWeek);
    }

    [TestMethod]
    [DataRow("Allow(Blogs).To(Class(9))", "Deny(Forums).To(Class(9))", DisplayName = "other sites")]
    [DataRow("Allow(Blogs).To(Class(9))", "Deny(Blogs).To(Class(10))", DisplayName = "other people")]
    [DataRow("Allow(Blogs).To(Staff).In(Place(\"Hall\"))", "Deny(Blogs).To(Staff).In(Place(\"Library\"))", DisplayName = "other places, known")]
    [DataRow("Allow(Blogs).To(Staff).During(Monday.Between(\"08:00\", \"09:00\"))", "Deny(Blogs).To(Staff).During(Monday.Between(\"09:00\", \"10:00\"))", DisplayName = "times that only touch")]
    [DataRow("Allow(Blogs).To(Staff).With(Permission(\"Head\"))", "Deny(Blogs).To(Staff).Unless(Permission(\"Head\"))", DisplayName = "one permission opens the one and lifts the other")]
    public void An_allow_that_no_deny_touches_is_none(string allow, string deny) => Expect.Findings(Id, $"{allow}.Citing(\"1\");\n{deny}.Citing(\"2\");");

    [TestMethod]
    public void An_allow_of_which_nothing_is_left_is_another_matter() => Expect.Findings(Id, """
        {|SG1006:Allow(Blogs).To(Class(9)).Citing("1");|}
        Deny(Blogs).To(Pupils).Citing("2");
        """);

    [TestMethod]
    public void Other_allows_are_no_exception() => Expect.Findings(Id, """
        Allow(Blogs).To(Staff).Citing("1");
        Allow(Forums).To(Staff).During(Monday).Citing("2");
        """);

    [TestMethod]
    public void A_deny_is_never_overridden() => Expect.Findings(Id, """
        Deny(Blogs).To(Pupils).Citing("1");
        {|SG1006:Allow(Blogs).To(Class(9)).Citing("2");|}
        """);

    [TestMethod]
    public void Each_such_rule_is_reported_in_any_order() =>
        Expect.FindingsInAnyOrder(Id, "[|Allow(Blogs).To(Pupils).Citing(\"1\");|]", "[|Allow(Forums).To(ClassesFrom(9, to: 13)).Citing(\"2\");|]", "Deny(SocialMedia).To(Class(9)).Citing(\"3\");", "Deny(Forums).To(Class(10)).In(OnSite).Citing(\"4\");");
}
