using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Coverage;

[TestClass]
public sealed class SG2001DefaultOnlyTests
{
    private const string Id = "SG2001";

    [TestMethod]
    public void People_whom_no_rule_about_a_site_ever_decides_for_are_reported_where_the_site_is_first_spoken_of()
    {
        var finding = Expect.Findings(Id, """
            [|Deny(SocialMedia).To(Pupils).Citing("1");|]
            Allow(SocialMedia).To(Staff).Citing("2");
            """).Single();

        Assert.AreEqual("no rule ever decides for some people, so these sites are closed to them by default only", finding.Message);
        Assert.AreEqual("visitors, SocialMedia, any time", finding.Region);
        Assert.AreEqual(7 * 24 * 60, finding.MinutesPerWeek);
        Assert.StartsWith("a visitor, Tuesday 10:14, on site, ", finding.Example!.ToString());
        Assert.AreEqual("3: speaks of these sites, and not of these people", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
    }

    [TestMethod]
    [DataRow("Everyone - Class(9)", "Class 9, Blogs, any time")]
    [DataRow("ClassesFrom(1, to: 13) | Staff | Visitors", "Nursery to Reception, Blogs, any time")]
    [DataRow("Everyone - Group(\"Choir\")", "everyone in Choir, Blogs, any time")]
    [DataRow("Pupils & Group(\"Choir\") | Staff | Visitors", "all pupils not in Choir, Blogs, any time")]
    public void Whoever_is_left_out(string people, string region) => Assert.AreEqual(region, Expect.Findings(Id, $"[|Deny(Blogs).To({people}).Citing(\"1\");|]").Single().Region);

    [TestMethod]
    public void Each_site_has_its_own_people()
    {
        var finding = Expect.Findings(Id, """
            [|Deny(Blogs | Forums).To(Pupils).Citing("1");|]
            Deny(Forums).To(Staff | Visitors).Citing("2");
            Deny(Messaging).To(Everyone - Class(9)).Citing("3");
            """).Single();

        Assert.AreEqual("Class 9, Messaging, any time; staff and visitors, Blogs, any time", finding.Region);
        Assert.AreEqual(4, finding.Related.Single().Span.Line);
    }

    [TestMethod]
    public void No_more_than_three_further_rules_are_pointed_to()
    {
        var finding = Expect.Findings(Id, """
            [|Deny(Blogs).To(Class(1)).Citing("1");|]
            Deny(Blogs).To(Class(2)).Citing("2");
            Deny(Blogs).To(Class(3)).Citing("3");
            Deny(Blogs).To(Class(4)).Citing("4");
            Deny(Blogs).To(Class(5)).Citing("5");
            """).Single();

        Assert.AreEqual("3, 4, 5", string.Join(", ", finding.Related.Select(related => related.Span.Line)));
    }

    [TestMethod]
    public void A_policy_that_speaks_of_everybody_has_none() => Expect.Findings(Id, """
        Deny(SocialMedia).To(Pupils).Citing("1");
        Allow(SocialMedia).To(Staff).Citing("2");
        Deny(SocialMedia).To(Visitors).Citing("3");
        """);

    /// <summary>What is decided at one time or in one place is spoken of; the default at other times is meant.</summary>
    [TestMethod]
    [DataRow(".During(Monday.Between(\"08:00\", \"08:01\"))", DisplayName = "for one minute")]
    [DataRow(".In(Place(\"Hall\"))", DisplayName = "in one place")]
    [DataRow(".With(Permission(\"Head\"))", DisplayName = "with a permission")]
    [DataRow(".During(Holidays)", DisplayName = "in the holidays")]
    public void Whoever_is_decided_for_somewhere_is_spoken_of(string condition) => Expect.Findings(Id, $"Allow(Blogs).To(Everyone){condition}.Citing(\"1\");");

    [TestMethod]
    public void A_lesson_decides_for_pupils_and_for_nobody_else()
    {
        var finding = Expect.Findings(Id, "[|Allow(Blogs).To(Everyone).During(AuthorisedLesson).Citing(\"1\");|]").Single();

        Assert.AreEqual("staff and visitors, Blogs, any time", finding.Region);
    }

    [TestMethod]
    public void Sites_that_no_rule_speaks_of_are_open_and_none() => Expect.Findings(Id, "Deny(Blogs).To(Everyone).Citing(\"1\");\nProve.Never(Blogs).For(Everyone);");

    [TestMethod]
    public void A_policy_without_rules_has_none() => Expect.Findings(Id, "Warn(SchoolName).InPostsBy(Staff).Citing(\"1\");");

    /// <summary>The rule never applies, and yet the site is governed by it: closed to everybody.</summary>
    [TestMethod]
    public void A_rule_that_never_applies_decides_for_nobody() =>
        Assert.AreEqual("everyone, Blogs, any time", Expect.Findings(Id, "[|Allow(Blogs).To(Pupils).During(Monday).During(Tuesday).Citing(\"1\");|]").Single().Region);

    [TestMethod]
    public void Where_it_is_reported_depends_on_the_order_and_what_is_reported_does_not()
    {
        var one = Expect.Findings(Id, "[|Deny(Blogs).To(Pupils).Citing(\"1\");|]\nAllow(Blogs | Forums).To(Staff).Citing(\"2\");").Single();
        var other = Expect.Findings(Id, "[|Allow(Blogs | Forums).To(Staff).Citing(\"2\");|]\nDeny(Blogs).To(Pupils).Citing(\"1\");").Single();

        Assert.AreEqual("all pupils, Forums, any time; visitors, Forums and Blogs, any time", string.Join("; ", one.Region!.Split("; ").Order(StringComparer.Ordinal)));
        Assert.AreEqual(one.Region, other.Region);
        Assert.AreEqual(one.Example!.ToString(), other.Example!.ToString());
    }
}
