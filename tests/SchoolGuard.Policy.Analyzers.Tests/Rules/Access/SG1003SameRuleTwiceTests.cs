using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Access;

[TestClass]
public sealed class SG1003SameRuleTwiceTests
{
    private const string Id = "SG1003";

    [TestMethod]
    public void The_second_is_reported_and_points_to_the_first()
    {
        var finding = Expect.Findings(Id, """
            Allow(Blogs).To(Staff).Citing("1");
            [|Allow(Blogs).To(Staff).Citing("1");|]
            """).Single();

        Assert.AreEqual("this is the rule in line 2 again", finding.Message);
        Assert.AreEqual(2, finding.Related.Single().Span.Line);
        Assert.AreEqual("staff, Blogs, any time", finding.Region);
        Assert.AreEqual(7 * 24 * 60, finding.MinutesPerWeek);
    }

    [TestMethod]
    [DataRow("Allow(Blogs | Forums).To(Class(9) | Staff).Citing(\"1\")", "Allow(Forums | Blogs).To(Staff | Class(9)).Citing(\"1\")", DisplayName = "in another order")]
    [DataRow("Deny(Blogs).To(Classes(9, 10)).Citing(\"1\")", "Deny(Blogs).To(ClassesFrom(9, to: 10)).Citing(\"1\")", DisplayName = "in other words")]
    [DataRow("Deny(Blogs).To(Staff).During(Monday).During(TermTime).Citing(\"1\")", "Deny(Blogs).To(Staff).During(TermTime & Monday).Citing(\"1\")", DisplayName = "conditions joined")]
    [DataRow("Allow(Blogs).To(Staff).Citing(\"1\")", "Allow(Blogs).To(Staff).Citing(\"2\")", DisplayName = "by another clause")]
    [DataRow("Allow(Blogs).To(Pupils).During(AuthorisedLesson).Citing(\"1\")", "Allow(Blogs).To(Pupils).During(AuthorisedLesson).Citing(\"1\")", DisplayName = "in a lesson")]
    [DataRow("Deny(Blogs).To(Staff).Unless(Permission(\"Head\")).Citing(\"1\")", "Deny(Blogs).To(Staff).Unless(Permission(\"head\")).Citing(\"1\")", DisplayName = "a role in capitals or not")]
    [DataRow("Allow(Blogs).To(Group(\"Choir\")).Citing(\"1\")", "Allow(Blogs).To(Group(\"choir\")).Citing(\"1\")", DisplayName = "a group in capitals or not")]
    public void The_same_in_meaning_is_the_same(string first, string second) => Expect.Findings(Id, $"{first};\n[|{second};|]");

    [TestMethod]
    public void A_named_set_and_its_definition_are_the_same() => Expect.Findings(Id, """
        var library = Place("Library");
        Allow(Blogs).To(Pupils).In(library).Citing("1");
        [|Allow(Blogs).To(Pupils).In(Place("Library")).Citing("1");|]
        """);

    [TestMethod]
    [DataRow("Deny(Blogs).To(Staff)", DisplayName = "another effect")]
    [DataRow("Allow(Forums).To(Staff)", DisplayName = "other sites")]
    [DataRow("Allow(Blogs).To(Visitors)", DisplayName = "other people")]
    public void A_rule_that_says_something_else_is_none(string other)
    {
        var findings = Policies.Review($"{Policies.Header}Allow(Blogs).To(Staff).Citing(\"1\");\n{other}.Citing(\"2\");").Findings;

        Assert.IsFalse(findings.Any(finding => finding.Descriptor.Id is Id));
    }

    [TestMethod]
    public void Times_that_differ_by_a_minute_are_none() => Expect.Findings(Id, """
        Deny(Blogs).To(Staff).During(Monday.Between("08:30", "15:45")).Citing("1");
        Deny(Blogs).To(Staff).During(Monday.Between("08:31", "15:46")).Citing("2");
        """);

    [TestMethod]
    public void A_rule_with_and_one_without_a_lesson_are_not_the_same() => Expect.Findings(Id, """
        Allow(Blogs).To(Pupils).Citing("1");
        {|SG1004:Allow(Blogs).To(Pupils).During(AuthorisedLesson).Citing("1");|}
        """);

    [TestMethod]
    public void Rules_that_need_different_permissions_are_not_the_same() => Expect.Findings(Id, """
        Allow(Blogs).To(Staff).With(Permission("Head")).Citing("1");
        Allow(Blogs).To(Staff).With(Permission("Business Manager")).Citing("1");
        """);

    [TestMethod]
    public void Every_further_copy_points_to_the_first()
    {
        var findings = Expect.Findings(Id, """
            Deny(Blogs).To(Staff).Citing("1");
            [|Deny(Blogs).To(Staff).Citing("1");|]
            Allow(Forums).To(Staff).Citing("1");
            [|Deny(Blogs).To(Staff).Citing("1");|]
            """);

        Assert.IsTrue(findings.All(finding => finding.Related.Single().Span.Line == 2));
    }

    /// <summary>Once a copy is gone the other is needed; telling both to go would change the policy.</summary>
    [TestMethod]
    public void Copies_are_not_redundant_besides() => Expect.Findings(Id, """
        Deny(Blogs).To(Pupils).Citing("1");
        Deny(Blogs).To(Staff).Citing("2");
        [|Deny(Blogs).To(Pupils).Citing("3");|]
        """);

    [TestMethod]
    public void Rules_that_can_never_apply_are_reported_for_that_only() => Expect.Findings(Id, """
        {|SG1001:Deny(Blogs).To(Pupils & Staff).Citing("1");|}
        {|SG1001:Deny(Blogs).To(Pupils & Staff).Citing("1");|}
        """);

    [TestMethod]
    public void Times_and_places_are_said_in_words()
    {
        var finding = Expect.Findings(Id, """
            Deny(Blogs).To(Class(9)).In(Place("Library")).During(SchoolDays.Between("08:30", "15:45")).Citing("1");
            [|Deny(Blogs).To(Class(9)).In(Place("Library")).During(SchoolDays.Between("08:30", "15:45")).Citing("1");|]
            """).Single();

        Assert.AreEqual("Class 9, Blogs, in Library or in an unknown place, Mon-Fri 08:30-15:45 in term", finding.Region);
        Assert.AreEqual(5 * ((7 * 60) + 15), finding.MinutesPerWeek);
        Assert.StartsWith("a pupil in Class 9, Tuesday 10:14, in Library, no lesson, ", finding.Example!.ToString());
    }
}
