using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Proofs;

[TestClass]
public sealed class SG3003ProofsContradictTests
{
    private const string Id = "SG3003";

    [TestMethod]
    public void Always_and_never_of_the_same_is_reported_at_the_second()
    {
        var finding = Expect.Findings(Id, """
            Allow(SocialMedia).To(Staff).Citing("1");
            Prove.Always(SocialMedia).For(Staff);
            {|SG3001:[|Prove.Never(Blogs).For(Staff).During(Monday.Between("09:00", "10:00"));|]|}
            """).Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual(FindingSeverity.Error, finding.Severity);
        Assert.AreEqual("this proof and the one in line 3 cannot both hold", finding.Message);
        Assert.AreEqual("3: says the opposite", $"{finding.Related.Single().Span.Line}: {finding.Related.Single().Message}");
        Assert.AreEqual("staff, Blogs, Mon 09:00-10:00", finding.Region);
        Assert.AreEqual(60, finding.MinutesPerWeek);
        Assert.StartsWith("a member of staff, Monday 09:00, on site, ", finding.Example!.ToString());
    }

    [TestMethod]
    public void Always_and_only_conflict_outside_the_conditions()
    {
        var finding = Expect.Findings(Id, """
            Allow(Blogs).To(Class(9)).Citing("1");
            {|SG3001:Prove.Only(Blogs).For(Pupils).In(OnSite).Or.During(AuthorisedLesson);|}
            [|Prove.Always(Blogs).For(Class(9)).During(Weekdays);|]
            """).Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual("Class 9, Blogs, off site or in an unknown place, Mon-Fri", finding.Region);
    }

    [TestMethod]
    [DataRow("Prove.Always(Blogs).For(Staff);", "Prove.Never(Forums).For(Staff);", DisplayName = "other sites")]
    [DataRow("Prove.Always(Blogs).For(Staff);", "Prove.Never(Blogs).For(Visitors);", DisplayName = "other people")]
    [DataRow("Prove.Always(Blogs).For(Staff).In(OnSite);", "Prove.Never(Blogs).For(Staff).In(OffSite);", DisplayName = "other places")]
    [DataRow("Prove.Always(Blogs).For(Staff).During(Weekdays);", "Prove.Never(Blogs).For(Staff).Outside(Weekdays);", DisplayName = "other times")]
    [DataRow("Prove.Always(Blogs).For(Staff).In(OnSite);", "Prove.Only(Blogs).For(Staff).In(OnSite);", DisplayName = "always where it is only")]
    [DataRow("Prove.Never(Blogs).For(Staff).In(OnSite);", "Prove.Only(Blogs).For(Staff).In(OnSite);", DisplayName = "never where it is only: then it is never at all")]
    [DataRow("Prove.Only(Blogs).For(Staff).In(OnSite);", "Prove.Only(Blogs).For(Staff).In(OffSite);", DisplayName = "two that only close")]
    [DataRow("Prove.Never(Blogs).For(Staff);", "Prove.Never(Blogs).For(Staff);", DisplayName = "the same twice")]
    public void Proofs_that_can_both_hold_are_none(string first, string second)
    {
        var text = $"{Policies.Header}Deny(Blogs | Forums).To(Everyone).Citing(\"1\");\n{first}\n{second}";

        Assert.IsFalse(Policies.Review(text).Findings.Any(finding => finding.Descriptor.Id is Id));
    }

    /// <summary>Whatever the rules say, one fails; here both speak of a site that no rule governs.</summary>
    [TestMethod]
    public void It_does_not_depend_on_the_rules() => Expect.Findings(Id, """
        Prove.Always(Messaging).For(Staff);
        {|SG3001:[|Prove.Never(Messaging).For(Staff);|]|}
        """);

    [TestMethod]
    public void An_empty_proof_contradicts_nothing() => Expect.Findings(Id, """
        Deny(Blogs).To(Everyone).Citing("1");
        {|SG3002:Prove.Always(Blogs).For(Staff & Visitors);|}
        Prove.Never(Blogs).For(Staff);
        """);

    [TestMethod]
    public void Every_pair_is_reported()
    {
        var findings = Expect.Findings(Id, """
            Deny(Blogs).To(Everyone).Citing("1");
            Prove.Never(Blogs).For(Pupils);
            Prove.Never(Blogs).For(Staff);
            {|SG3001:[|[|Prove.Always(Blogs).For(Pupils | Staff);|]|]|}
            """).Where(each => each.Descriptor.Id is Id).ToList();

        Assert.AreEqual("3: all pupils, Blogs, any time; 4: staff, Blogs, any time", string.Join("; ", findings.Select(finding => $"{finding.Related.Single().Span.Line}: {finding.Region}")));
    }

    [TestMethod]
    public void In_either_order_the_second_is_reported_with_the_same_situations()
    {
        const string always = "Prove.Always(Blogs).For(Staff).During(Weekdays);";
        const string never = "Prove.Never(Blogs).For(Staff).During(Friday | Saturday);";

        var one = Expect.Findings(Id, $"{{|SG3001:{always}|}}\n[|{never}|]\nDeny(Blogs).To(Staff).Citing(\"1\");").Single(each => each.Descriptor.Id is Id);
        var other = Expect.Findings(Id, $"Deny(Blogs).To(Staff).Citing(\"1\");\n{never}\n{{|SG3001:[|{always}|]|}}").Single(each => each.Descriptor.Id is Id);

        Assert.AreEqual("staff, Blogs, Fri", one.Region);
        Assert.AreEqual(one.Region, other.Region);
    }
}
