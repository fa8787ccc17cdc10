using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Proofs;

[TestClass]
public sealed class SG3002ProofIsVacuousTests
{
    private const string Id = "SG3002";

    [TestMethod]
    [DataRow("Never(Blogs).For(Class(9) & Staff)", DisplayName = "nobody")]
    [DataRow("Always(Blogs & Forums).For(Staff)", DisplayName = "no site")]
    [DataRow("Never(Blogs).For(Staff).In(OnSite).In(OffSite)", DisplayName = "no place")]
    [DataRow("Always(Blogs).For(Staff).During(SchoolDays & Weekends)", DisplayName = "no time")]
    [DataRow("Never(Blogs).For(Staff).During(AuthorisedLesson)", DisplayName = "staff have no lessons")]
    [DataRow("Never(Forums).For(Pupils).During(AuthorisedLesson)", DisplayName = "no lesson for the site")]
    [DataRow("Only(Blogs).For(Pupils - Pupils).In(OnSite)", DisplayName = "only, for nobody")]
    public void A_proof_that_speaks_of_no_situation_is_reported(string proof)
    {
        var finding = Expect.Findings(Id, $"Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing(\"1\");\nDeny(Forums).To(Everyone).Citing(\"2\");\n[|Prove.{proof};|]").Single();

        Assert.AreEqual(FindingSeverity.Warning, finding.Severity);
        Assert.AreEqual("the proof says nothing: no situation is in all of its conditions", finding.Message);
        Assert.IsNull(finding.Example);
    }

    [TestMethod]
    [DataRow("Never(Blogs).For(Class(10) & Group(\"Choir\"))", DisplayName = "a pupil may be in the choir")]
    [DataRow("Never(Forums).For(Staff).During(TermTime).Outside(SchoolDays)", DisplayName = "weekends of term")]
    [DataRow("Never(Blogs).For(Class(10)).In(OffSite).During(Sunday)", DisplayName = "a lesson may be in a place and at a time")]
    [DataRow("Only(Blogs).For(Class(9)).In(Place(\"Hall\")).Or.During(AuthorisedLesson)", DisplayName = "one alternative is enough")]
    public void A_proof_of_a_little_is_none(string proof) => Expect.Findings(Id, $"Allow(Blogs).To(Class(9)).During(AuthorisedLesson).Citing(\"1\");\nDeny(Forums).To(Everyone).Citing(\"2\");\nProve.{proof};");

    /// <summary>Its people and sites are what it speaks of; that nothing may be allowed there is a claim like any other.</summary>
    [TestMethod]
    public void An_only_whose_alternatives_are_empty_says_that_all_is_closed() => Expect.Findings(Id, """
        Deny(Blogs).To(Pupils).Citing("1");
        Prove.Only(Blogs).For(Pupils).During(Monday).During(Tuesday);
        """);

    [TestMethod]
    public void A_proof_that_fails_speaks_of_something() => Expect.Findings(Id, """
        Allow(Blogs).To(Staff).Citing("1");
        {|SG3001:Prove.Never(Blogs).For(Staff);|}
        """);

    [TestMethod]
    public void Each_such_proof_is_reported_wherever_it_stands() => Assert.HasCount(2, Expect.Findings(Id, """
        [|Prove.Never(Blogs).For(Staff & Visitors);|]
        Deny(Blogs).To(Everyone).Citing("1");
        [|Prove.Never(Blogs).For(Staff & Pupils);|]
        """));
}
