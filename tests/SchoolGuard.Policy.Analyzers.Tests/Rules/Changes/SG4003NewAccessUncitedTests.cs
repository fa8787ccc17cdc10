using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Changes;

[TestClass]
public sealed class SG4003NewAccessUncitedTests
{
    private const string Id = "SG4003";
    private const string Before = "Allow(Blogs).To(Staff).Citing(\"1\");\nDeny(Blogs).To(Pupils).Citing(\"2\");";

    [TestMethod]
    public void New_access_by_a_clause_that_was_cited_before_is_an_error()
    {
        var finding = Expect.FindingsOfChange(Id, Before, "Allow(Blogs).To(Staff).Citing(\"1\");\n{|SG4001:[|Allow(Blogs).To(Visitors).During(Monday).Citing(\"1\");|]|}\nDeny(Blogs).To(Pupils).Citing(\"2\");").Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual(FindingSeverity.Error, finding.Severity);
        Assert.AreEqual("new access, and its rule cites no clause that was not cited before", finding.Message);
        Assert.AreEqual("cite the clause by which the school agreed to it", finding.Help);
        Assert.AreEqual("visitors, Blogs, Mon", finding.Region);
        Assert.AreEqual(24 * 60, finding.MinutesPerWeek);
        Assert.AreEqual("a visitor, Monday 00:00, on site, ", finding.Example!.ToString().Replace(finding.Example.Site.Host, "", StringComparison.Ordinal));
    }

    [TestMethod]
    public void New_access_by_a_new_clause_is_none() =>
        Expect.FindingsOfChange(Id, Before, "Allow(Blogs).To(Staff).Citing(\"1\");\n{|SG4001:Allow(Blogs).To(Visitors).Citing(\"3\");|}\nDeny(Blogs).To(Pupils).Citing(\"2\");");

    [TestMethod]
    public void A_narrower_deny_is_new_access_without_a_new_clause() =>
        Expect.FindingsOfChange(
            Id,
            "Allow(Blogs).To(Staff).Citing(\"1\");\nDeny(Blogs).To(Staff).During(Weekdays).Citing(\"2\");",
            "{|SG4001:[|Allow(Blogs).To(Staff).Citing(\"1\");|]|}\nDeny(Blogs).To(Staff).During(Monday).Citing(\"2\");");

    [TestMethod]
    public void One_of_two_rules_that_allow_it_may_carry_the_new_clause() => Expect.FindingsOfChange(
        Id,
        "Deny(Blogs).To(Staff).Citing(\"1\");",
        """
        {|SG4001:Allow(Blogs).To(Staff).Citing("1");|}
        Allow(Blogs).To(Staff).Citing("2");
        """);

    /// <summary>Both open something, and together it is one stretch of new access; the new clause speaks for its own part only.</summary>
    [TestMethod]
    public void A_new_clause_speaks_for_what_its_own_rule_allows_and_no_more()
    {
        var finding = Expect.FindingsOfChange(
            Id,
            "Deny(Blogs).To(Pupils).Citing(\"1\");",
            """
            {|SG4001:Allow(Blogs).To(Class(9)).Citing("2");|}
            [|Allow(Blogs).To(Class(10)).Citing("1");|]
            """).Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual("Class 10, Blogs, any time", finding.Region);
    }

    [TestMethod]
    public void Sites_that_no_rule_speaks_of_any_more_have_no_clause()
    {
        var finding = Expect.FindingsOfFileChange(Id, Policies.Header + "Deny(Blogs).To(Everyone).Citing(\"1\");", $"{{|SG4001:[|{Policies.Header.TrimEnd()}|]|}}").Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual("new access because no rule speaks of these sites any more, so no clause speaks for it", finding.Message);
    }

    [TestMethod]
    public void A_clause_that_only_a_posting_rule_cited_is_new_to_access() => Expect.FindingsOfChange(
        Id,
        Before + "\nWarn(SchoolName).InPostsBy(Staff).Citing(\"3\");",
        "Allow(Blogs).To(Staff).Citing(\"1\");\n{|SG4001:Allow(Blogs).To(Visitors).Citing(\"3\");|}\nDeny(Blogs).To(Pupils).Citing(\"2\");");

    [TestMethod]
    public void Less_access_needs_no_clause() => Expect.FindingsOfChange(Id, Before, Before + "\n{|SG4002:Deny(Blogs).To(Staff).During(Monday).Citing(\"1\");|}");

    [TestMethod]
    public void The_same_access_needs_no_clause() => Expect.FindingsOfChange(Id, Before, Before);

    [TestMethod]
    public void Each_is_reported_whatever_the_order()
    {
        const string first = "{|SG4001:[|Allow(Blogs).To(Visitors).During(Monday).Citing(\"1\");|]|}";
        const string second = "{|SG4001:[|Allow(Blogs).To(Class(9)).During(Tuesday).Citing(\"2\");|]|}";

        Expect.FindingsOfChange(Id, "Deny(Blogs).To(Pupils).Citing(\"1\"); Allow(Blogs).To(Staff).Citing(\"2\");", $"{first}\nAllow(Blogs).To(Staff).Citing(\"2\");\n{second}");
        Expect.FindingsOfChange(Id, "Deny(Blogs).To(Pupils).Citing(\"1\"); Allow(Blogs).To(Staff).Citing(\"2\");", $"{second}\n{first}\nAllow(Blogs).To(Staff).Citing(\"2\");");
    }
}
