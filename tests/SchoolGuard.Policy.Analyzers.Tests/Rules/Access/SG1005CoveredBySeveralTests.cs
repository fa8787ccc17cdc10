using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Access;

[TestClass]
public sealed class SG1005CoveredBySeveralTests
{
    private const string Id = "SG1005";

    [TestMethod]
    public void A_rule_that_others_cover_together_names_them_all()
    {
        var finding = Expect.Findings(Id, """
            Deny(Blogs).To(ClassesFrom(1, to: 6)).Citing("1");
            [|Deny(Blogs).To(ClassesFrom(4, to: 9)).Citing("2");|]
            Deny(Blogs).To(ClassesFrom(7, to: 13)).Citing("3");
            """).Single();

        Assert.AreEqual("this rule changes nothing: the rules in lines 2 and 4 together cover it", finding.Message);
        Assert.AreEqual("2, 4", string.Join(", ", finding.Related.Select(related => related.Span.Line)));
        Assert.IsTrue(finding.Related.All(related => related.Message is "covers a part of it"));
        Assert.AreEqual("Classes 4 to 9, Blogs, any time", finding.Region);
        Assert.AreEqual(7 * 24 * 60, finding.MinutesPerWeek);
    }

    [TestMethod]
    [DataRow("Allow(Blogs).To(Staff)", "Allow(Forums).To(Staff)", "Allow(Blogs | Forums).To(Staff)", DisplayName = "sites")]
    [DataRow("Deny(Blogs).To(Pupils & Group(\"Choir\"))", "Deny(Blogs).To(Pupils - Group(\"Choir\"))", "Deny(Blogs).To(Pupils)", DisplayName = "groups")]
    [DataRow("Allow(Blogs).To(Staff).In(Place(\"Hall\"))", "Allow(Blogs).To(Staff).In(OnSite - Place(\"Hall\"))", "Allow(Blogs).To(Staff).In(OnSite)", DisplayName = "places")]
    [DataRow("Allow(Blogs).To(Staff).During(Weekdays)", "Allow(Blogs).To(Staff).During(Weekends)", "Allow(Blogs).To(Staff)", DisplayName = "times")]
    [DataRow("Deny(Blogs).To(Pupils).During(TermTime)", "Deny(Blogs).To(Pupils).During(Holidays)", "Deny(Blogs).To(Pupils)", DisplayName = "kinds of days")]
    [DataRow("Deny(Blogs).To(Staff).In(OnSite)", "Deny(Blogs).To(Staff).In(OffSite)", "Deny(Blogs).To(Staff)", DisplayName = "a Deny everywhere, unknown places too")]
    public void Whatever_they_divide_among_them(string first, string second, string whole)
    {
        // Each of the parts is covered by the whole besides.
        var (covered, also) = ($"{{|SG1004:{first}.Citing(\"1\");|}}", $"{{|SG1004:{second}.Citing(\"2\");|}}");
        Expect.Findings(Id, $"{covered}\n{also}\n[|{whole}.Citing(\"3\");|]");
        Expect.Findings(Id, $"[|{whole}.Citing(\"3\");|]\n{also}\n{covered}");
    }

    [TestMethod]
    [DataRow("Allow(Blogs).To(Staff).In(OnSite)", "Allow(Blogs).To(Staff).In(OffSite)", "Allow(Blogs).To(Staff)", DisplayName = "an unknown place is left")]
    [DataRow("Allow(Blogs).To(Staff).During(Monday.Between(\"08:00\", \"12:00\"))", "Allow(Blogs).To(Staff).During(Monday.Between(\"12:01\", \"16:00\"))", "Allow(Blogs).To(Staff).During(Monday.Between(\"09:00\", \"15:00\"))", DisplayName = "a minute is left")]
    [DataRow("Deny(Blogs).To(ClassesFrom(Reception, to: 13))", "Deny(Blogs).To(Staff)", "Deny(Blogs).To(Pupils)", DisplayName = "a class is left")]
    [DataRow("Allow(Blogs).To(Staff).With(Permission(\"Head\"))", "Allow(Blogs).To(Staff).With(Permission(\"Bursar\"))", "Allow(Blogs).To(Staff)", DisplayName = "people without any permission are left")]
    [DataRow("Allow(Service(\"youtube\")).To(Staff)", "Allow(Service(\"tiktok\")).To(Staff)", "Allow(MediaSharing).To(Staff)", DisplayName = "services that are not listed yet are left")]
    public void A_rule_that_does_a_little_more_is_none(string first, string second, string third)
    {
        var findings = Policies.Review($"{Policies.Header}{first}.Citing(\"1\");\n{second}.Citing(\"2\");\n{third}.Citing(\"3\");").Findings;

        Assert.IsFalse(findings.Any(finding => finding.Descriptor.Id is Id || (finding.Descriptor.Id is "SG1004" && finding.Span.Line is 4)));
    }

    [TestMethod]
    public void A_night_that_begins_in_term_and_ends_in_the_holidays_is_covered_by_both() => Expect.Findings(Id, """
        Deny(Blogs).To(Pupils).During(TermTime).Citing("1");
        Deny(Blogs).To(Pupils).During(Holidays).Citing("2");
        [|Deny(Blogs).To(Pupils).During(Friday.Between("20:00", "06:00")).Citing("3");|]
        """);

    [TestMethod]
    public void A_deny_may_cover_a_part_of_an_allow()
    {
        var finding = Expect.Findings(Id, """
            {|SG1004:Allow(Blogs).To(Class(9)).Citing("1");|}
            {|SG1007:[|Allow(Blogs).To(Classes(9, 10)).Citing("2");|]|}
            Deny(Blogs).To(Class(10)).Citing("3");
            """).Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual("2: covers a part of it; 4: denies a part of it", string.Join("; ", finding.Related.Select(related => $"{related.Span.Line}: {related.Message}")));
    }

    [TestMethod]
    public void An_allow_covers_no_part_of_a_deny() => Expect.Findings(Id, """
        Deny(Blogs).To(Class(9)).Citing("1");
        {|SG1006:Allow(Blogs).To(Class(10)).Citing("2");|}
        Deny(Blogs).To(Class(10)).Citing("3");
        """);

    [TestMethod]
    public void One_rule_that_covers_all_of_it_is_said_to_do_so() => Expect.Findings(Id, """
        Deny(Blogs).To(Pupils).Citing("1");
        Deny(Blogs).To(Staff).Citing("2");
        {|SG1004:Deny(Blogs).To(Class(9)).Citing("3");|}
        """);

    [TestMethod]
    public void Rules_that_cover_one_another_are_to_be_removed_one_at_a_time()
    {
        var findings = Expect.Findings(Id, """
            [|Deny(Blogs).To(Class(9) | Class(10)).Citing("1");|]
            [|Deny(Blogs).To(Class(10) | Class(11)).Citing("2");|]
            [|Deny(Blogs).To(Class(9) | Class(11)).Citing("3");|]
            """);

        Assert.IsTrue(findings.All(finding => finding.Help is "remove it and check again: the others may then be needed"));
    }

    [TestMethod]
    public void Several_are_each_reported_in_any_order() =>
        Expect.FindingsInAnyOrder(Id, "Deny(Blogs | Forums).To(Pupils).Citing(\"1\");", "Deny(SocialMedia).To(Staff).Citing(\"2\");", "[|Deny(Blogs).To(Class(9) | Staff).Citing(\"3\");|]", "[|Deny(Forums).To(Class(10) | Staff).Citing(\"4\");|]");

    [TestMethod]
    public void No_more_rules_are_named_than_are_needed()
    {
        var finding = Expect.Findings(Id, """
            Deny(Blogs).To(Class(8)).Citing("1");
            Deny({|SG1009:Blogs|} | Forums).To(Classes(9, 10)).Citing("2");
            Deny({|SG1009:Blogs|} | Forums).To(Classes(10, 11)).Citing("3");
            Deny({|SG1009:Blogs|} | Messaging).To(Class(10)).Citing("4");
            [|Deny(Blogs).To(ClassesFrom(9, to: 11)).Citing("5");|]
            """).Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual("3, 4", string.Join(", ", finding.Related.Select(related => related.Span.Line)));
    }
}
