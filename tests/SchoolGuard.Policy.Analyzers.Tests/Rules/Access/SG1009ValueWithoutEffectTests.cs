using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Access;

[TestClass]
public sealed class SG1009ValueWithoutEffectTests
{
    private const string Id = "SG1009";

    [TestMethod]
    public void A_value_that_the_rest_of_its_set_includes_is_reported_where_it_is_written()
    {
        var finding = Expect.Findings(Id, "Allow(SocialMedia | [|Blogs|]).To(Staff).Citing(\"1\");").Single();

        Assert.AreEqual(FindingSeverity.Info, finding.Severity);
        Assert.AreEqual("this changes nothing: the rule does the same without it", finding.Message);
        Assert.AreEqual(2, finding.Statement!.Value.Line);
        Assert.IsNull(finding.Example);
        Assert.IsEmpty(finding.Related);
    }

    [TestMethod]
    public void A_value_that_other_rules_decide_just_the_same_names_them()
    {
        var finding = Expect.Findings(Id, """
            Allow(Blogs).To(Classes(9, 10)).Citing("1");
            Allow(Blogs).To([|Class(9)|] | Staff).Citing("2");
            """).Single();

        Assert.AreEqual("this changes nothing: the rule in line 2 decides the same", finding.Message);
        Assert.AreEqual("2: decides the same", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
        Assert.AreEqual("Class 9, Blogs, any time", finding.Region);
        Assert.AreEqual(7 * 24 * 60, finding.MinutesPerWeek);
        Assert.StartsWith("a pupil in Class 9, Tuesday 10:14, on site, no lesson, ", finding.Example!.ToString());
    }

    /// <summary>Two classes that no rule tells apart are still two values.</summary>
    [TestMethod]
    public void Each_value_has_its_own_example()
    {
        var findings = Expect.Findings(Id, """
            Deny(Blogs).To(ClassesFrom(7, to: 10)).Citing("1");
            Deny(Blogs).To([|Class(9)|] | [|Class(10)|] | Class(11)).Citing("2");
            """);

        Assert.AreEqual("Class 9, Blogs, any time; Class 10, Blogs, any time", string.Join("; ", findings.Select(finding => finding.Region)));
        Assert.AreEqual("9, 10", string.Join(", ", findings.Select(finding => finding.Example!.Class)));
    }

    [TestMethod]
    [DataRow("Allow(MediaSharing | [|Service(\"youtube\")|]).To(Staff)", DisplayName = "a service of a category")]
    [DataRow("Allow(Hosts(\"example.org\") | Hosts([|\"www.example.org\"|])).To(Staff)", DisplayName = "a host below another")]
    [DataRow("Allow(Blogs - [|Forums|]).To(Staff)", DisplayName = "what was not there is taken away")]
    [DataRow("Allow(Blogs & [|SocialMedia|]).To(Staff)", DisplayName = "a larger set to be within")]
    [DataRow("Deny(Blogs).To(Pupils | [|Class(9)|])", DisplayName = "a class of all pupils")]
    [DataRow("Deny(Blogs).To(Pupils | (Pupils & [|Group(\"Choir\")|]))", DisplayName = "a group of all pupils")]
    [DataRow("Deny(Blogs).To(Staff).In(OnSite | [|Place(\"Hall\")|])", DisplayName = "a place on site")]
    [DataRow("Deny(Blogs).To(Staff).In([|AnyPlace|])", DisplayName = "any place")]
    [DataRow("Allow(Blogs).To(Staff).During([|AnyTime|])", DisplayName = "any time")]
    [DataRow("Allow(Blogs).To(Staff).During([|Weekdays|]).During(SchoolDays)", DisplayName = "a condition within another")]
    [DataRow("Allow(Blogs).To(Staff).During(Weekdays).Outside([|Sunday|])", DisplayName = "an exception that never comes")]
    [DataRow("Allow(Blogs).To(Pupils | [|Staff|]).During(AuthorisedLesson)", DisplayName = "staff have no lessons")]
    public void Whatever_kind_of_value(string rule) => Expect.Findings(Id, $"{rule}.Citing(\"1\");");

    [TestMethod]
    [DataRow("Allow(Blogs | Forums).To(Staff)", DisplayName = "two sites")]
    [DataRow("Deny(Blogs).To(Pupils - Class(9))", DisplayName = "an exception that counts")]
    [DataRow("Deny(Blogs).To(Staff).In(Place(\"Hall\") | Place(\"Library\"))", DisplayName = "two places")]
    [DataRow("Allow(Blogs).To(Staff).During(Weekdays).Outside(Friday)", DisplayName = "an exception on a weekday")]
    [DataRow("Allow(Blogs).To(Staff).During(Weekdays & TermTime)", DisplayName = "two conditions that both count")]
    [DataRow("Deny(Blogs).To(Pupils | Group(\"Choir\"))", DisplayName = "a group that staff may be in")]
    public void Values_that_count_are_none(string rule) => Expect.Findings(Id, $"{rule}.Citing(\"1\");");

    /// <summary>An Allow on site and off site together is one in any place, the unknown one too.</summary>
    [TestMethod]
    public void On_site_and_off_site_together_count_for_an_allow() => Expect.Findings(Id, """
        Allow(Blogs).To(Staff).In(OnSite | OffSite).Citing("1");
        Deny(Blogs).To(Visitors).In(OnSite | OffSite).Citing("2");
        """);

    /// <summary>Without it Messaging would be governed no more, and so be open to all.</summary>
    [TestMethod]
    public void A_site_that_no_other_rule_speaks_of_counts_even_where_no_lesson_opens_it() => Expect.Findings(Id, """
        Allow(Blogs | Messaging).To(Pupils).During(AuthorisedLesson).Citing("1");
        Lessons.Grantable(Blogs);
        """);

    [TestMethod]
    public void A_site_that_another_rule_speaks_of_does_not() => Expect.Findings(Id, """
        Allow(Blogs | [|Messaging|]).To(Pupils).During(AuthorisedLesson).Citing("1");
        Deny(Messaging).To(Visitors).Citing("2");
        Lessons.Grantable(Blogs);
        """);

    [TestMethod]
    public void A_set_by_name_is_one_value() => Expect.Findings(Id, """
        var lowerSchool = ClassesFrom(1, to: 8);
        Deny(Blogs).To(Pupils | [|lowerSchool|]).Citing("1");
        """);

    /// <summary>Of two equal values each would do without the other; the one to remove is reported once.</summary>
    [TestMethod]
    public void A_value_said_twice_is_reported_for_that_only() => Expect.Findings(Id, """
        Allow(Blogs | {|SG0006:Blogs|} | Forums).To(Staff).Citing("1");
        Deny(Messaging).To(Staff).During(Monday).{|SG0006:During(Monday)|}.Citing("2");
        """);

    [TestMethod]
    public void A_rule_that_does_nothing_is_reported_whole() => Expect.Findings(Id, """
        Deny(SocialMedia).To(Pupils).Citing("1");
        {|SG1004:Deny(Blogs | Forums).To(Class(9) | Class(10)).Citing("2");|}
        """);

    [TestMethod]
    public void A_part_that_is_denied_anyway_is_named_with_the_deny()
    {
        var finding = Expect.Findings(Id, """
            {|SG1007:Allow(Blogs).To([|Class(8)|] | Class(9)).Citing("1");|}
            Deny(Blogs).To(ClassesFrom(1, to: 8)).Citing("2");
            """).Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual("this changes nothing: the rule in line 3 decides the same", finding.Message);
        Assert.AreEqual(8, finding.Example!.Class);
    }

    [TestMethod]
    public void Several_are_each_reported_in_any_order() =>
        Expect.FindingsInAnyOrder(Id, "Deny(SocialMedia | [|Forums|]).To(Pupils | [|Class(9)|]).Citing(\"1\");", "Allow(Blogs).To(Staff).In([|AnyPlace|]).Citing(\"2\");", "{|SG1007:Allow(Forums).To([|Class(3)|] | Staff).Citing(\"3\");|}");
}
