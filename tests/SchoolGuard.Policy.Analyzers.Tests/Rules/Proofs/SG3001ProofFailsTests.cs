using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Proofs;

[TestClass]
public sealed class SG3001ProofFailsTests
{
    private const string Id = "SG3001";

    [TestMethod]
    public void What_must_never_be_and_is_allowed_is_shown_with_the_rule_responsible()
    {
        var finding = Expect.Findings(Id, """
            Deny(SocialMedia).To(ClassesFrom(Nursery, to: 8)).Citing("1");
            Allow(Blogs).To(Class(9)).During(SchoolDays.Between("12:30", "13:20")).Citing("2");
            [|Prove.Never(SocialMedia).For(ClassesFrom(Nursery, to: 9));|]
            """).Single();

        Assert.AreEqual(FindingSeverity.Error, finding.Severity);
        Assert.AreEqual("the proof fails: the rule in line 3 allows some of it", finding.Message);
        Assert.AreEqual("3: allows it", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
        Assert.AreEqual("Class 9, Blogs, Mon-Fri 12:30-13:20 in term", finding.Region);
        Assert.AreEqual(250, finding.MinutesPerWeek);
        Assert.StartsWith("a pupil in Class 9, Monday 12:30, on site, no lesson, ", finding.Example!.ToString());
    }

    [TestMethod]
    public void What_must_always_be_and_is_denied_is_shown_with_the_rule_responsible()
    {
        var finding = Expect.Findings(Id, """
            Allow(SocialMedia).To(Staff).Citing("1");
            Deny(SocialMedia).To(Staff).During(SchoolDays.Between("08:30", "15:45")).Citing("2");
            [|Prove.Always(SocialMedia).For(Staff).Outside(SchoolDays.Between("08:30", "15:40"));|]
            """).Single();

        Assert.AreEqual("the proof fails: the rule in line 3 denies some of it", finding.Message);
        Assert.AreEqual("3: denies it", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
        Assert.AreEqual("staff, SocialMedia, Mon-Fri 15:40-15:45 in term", finding.Region);
        Assert.AreEqual(25, finding.MinutesPerWeek);
    }

    [TestMethod]
    public void What_must_always_be_and_no_rule_allows_names_none()
    {
        var finding = Expect.Findings(Id, """
            Allow(SocialMedia).To(Staff).In(OnSite).Citing("1");
            [|Prove.Always(SocialMedia).For(Staff);|]
            """).Single();

        Assert.AreEqual("the proof fails: no rule allows some of it", finding.Message);
        Assert.IsEmpty(finding.Related);
        Assert.AreEqual("staff, SocialMedia, off site or in an unknown place, any time", finding.Region);
    }

    [TestMethod]
    public void What_must_be_only_under_conditions_and_is_allowed_beyond_them_is_shown()
    {
        var finding = Expect.Findings(Id, """
            Allow(SocialMedia).To(ClassesFrom(11, to: 13)).In(Place("Common room")).Citing("1");
            Allow(Blogs).To(Class(12)).In(OnSite).During(Monday.Between("09:00", "10:00")).Citing("2");
            Allow(SocialMedia).To(ClassesFrom(11, to: 13)).During(AuthorisedLesson).Citing("3");
            [|Prove.Only(SocialMedia).For(ClassesFrom(11, to: 13)).In(Place("Common room")).Or.During(AuthorisedLesson);|]
            """).Single();

        Assert.AreEqual("the proof fails: the rule in line 3 allows some of it outside the conditions of the proof", finding.Message);
        Assert.AreEqual("Class 12, Blogs, elsewhere on site, Mon 09:00-10:00, no lesson", finding.Region);
        Assert.AreEqual(60, finding.MinutesPerWeek);
    }

    [TestMethod]
    public void All_rules_responsible_are_named()
    {
        var finding = Expect.Findings(Id, """
            Allow(Blogs).To(Class(9)).Citing("1");
            Allow(Forums).To(Staff).Citing("2");
            Allow(Forums).To(Class(10)).Citing("3");
            [|Prove.Never(SocialMedia).For(Pupils);|]
            """).Single();

        Assert.AreEqual("the proof fails: the rules in lines 2 and 4 allow some of it", finding.Message);
    }

    /// <summary>What no rule speaks of is allowed, so a proof that it never is fails.</summary>
    [TestMethod]
    public void A_proof_about_sites_that_no_rule_governs_fails()
    {
        var finding = Expect.Findings(Id, """
            Deny(Blogs).To(Pupils).Citing("1");
            [|Prove.Never(Messaging).For(Pupils);|]
            """).Single();

        Assert.AreEqual("the proof fails: no rule speaks of some of these sites, and what no rule speaks of is allowed", finding.Message);
        Assert.AreEqual("all pupils, Messaging, any time", finding.Region);
        Assert.IsEmpty(finding.Related);
    }

    [TestMethod]
    [DataRow("Prove.Never(SocialMedia).For(ClassesFrom(Nursery, to: 8));", DisplayName = "denied")]
    [DataRow("Prove.Never(SocialMedia).For(Visitors);", DisplayName = "closed by default")]
    [DataRow("Prove.Only(SocialMedia).For(Classes(9, 10)).During(AuthorisedLesson);", DisplayName = "only in a lesson")]
    [DataRow("Prove.Only(SocialMedia).For(ClassesFrom(11, to: 13)).In(Place(\"Common room\"));", DisplayName = "only in a place")]
    [DataRow("Prove.Always(SocialMedia).For(Staff).Outside(SchoolDays);", DisplayName = "always outside times")]
    [DataRow("Prove.Always(Messaging).For(Everyone);", DisplayName = "always what no rule speaks of")]
    [DataRow("Prove.Never(SocialMedia).For(Staff).During(SchoolDays).In(OffSite);", DisplayName = "never in a part")]
    public void A_proof_that_holds_is_none(string proof) => Expect.Findings(Id, """
        Deny(SocialMedia).To(ClassesFrom(Nursery, to: 8)).Citing("1a");
        Allow(SocialMedia).To(Classes(9, 10)).During(AuthorisedLesson).Citing("1b");
        Allow(SocialMedia).To(ClassesFrom(11, to: 13)).In(Place("Common room")).Citing("1c");
        Allow(SocialMedia).To(Staff).Citing("2");
        Deny(SocialMedia).To(Staff).During(SchoolDays).Citing("2");

        """ + proof);

    [TestMethod]
    [DataRow("Prove.Always(Blogs).For(Staff).In(OnSite);", DisplayName = "the place is known")]
    [DataRow("Prove.Never(Blogs).For(Staff).In(OffSite);", DisplayName = "off site is another place")]
    [DataRow("Prove.Only(Blogs).For(Staff).In(OnSite);", DisplayName = "an unknown place is closed")]
    public void An_unknown_place_meets_no_condition_of_a_proof(string proof) => Expect.Findings(Id, "Allow(Blogs).To(Staff).In(OnSite).Citing(\"1\");\n" + proof);

    [TestMethod]
    public void A_proof_of_any_place_speaks_of_an_unknown_one_too() =>
        Assert.AreEqual("staff, Blogs, in an unknown place, any time", Expect.Findings(Id, "Allow(Blogs).To(Staff).In(OnSite).Citing(\"1\");\nAllow(Blogs).To(Staff).In(OffSite).Citing(\"2\");\n[|Prove.Always(Blogs).For(Staff);|]").Single().Region);

    [TestMethod]
    public void A_permission_is_a_way_through() =>
        Assert.AreEqual("staff, Blogs, any time, with the Head's permission", Expect.Findings(Id, "Allow(Blogs).To(Staff).With(Permission(\"Head\")).Citing(\"1\");\n[|Prove.Never(Blogs).For(Staff);|]").Single().Region);

    [TestMethod]
    public void Lessons_longer_than_a_ceiling_open_nothing() => Expect.Findings(Id, """
        Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing("1");
        Lessons.AtMost("01:00").Within(SchoolDays);
        Prove.Never(Blogs).For(Class(9)).Outside(SchoolDays);
        [|Prove.Never(Blogs).For(Class(9)).During(SchoolDays);|]
        """);

    [TestMethod]
    public void Each_failing_proof_is_reported_in_any_order() => Expect.FindingsInAnyOrder(
        Id,
        "Allow(SocialMedia).To(Staff).In(OnSite).Citing(\"1\");",
        "[|Prove.Never(Blogs).For(Staff);|]",
        "[|Prove.Always(Forums).For(Staff);|]",
        "Prove.Never(Blogs).For(Pupils);");
}
