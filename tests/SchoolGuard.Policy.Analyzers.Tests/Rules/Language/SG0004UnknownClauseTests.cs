using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0004UnknownClauseTests
{
    private const string Id = "SG0004";

    [TestMethod]
    public void A_clause_that_the_list_does_not_have_is_reported_with_the_nearest()
    {
        var finding = Expect.Findings(Id, "Deny(SocialMedia).To(Pupils).[|Citing(\"Pupil 11\")|];", "Pupil 1", "Staff 2").Single();

        Assert.AreEqual("did you mean `Pupil 1`?", finding.Help);
    }

    [TestMethod]
    public void A_posting_rules_clause_is_looked_up_too() => Expect.Findings(Id, "Warn(SchoolName).InPostsBy(Staff).[|Citing(\"9\")|];", "1a");

    [TestMethod]
    public void A_clause_of_the_list_is_accepted() => Expect.Findings(Id, "Deny(SocialMedia).To(Pupils).Citing(\"1a\");", "1a");

    [TestMethod]
    public void Capitals_in_a_clause_matter() => Expect.Findings(Id, "Deny(SocialMedia).To(Pupils).[|Citing(\"1A\")|];", "1a");

    [TestMethod]
    public void Without_a_list_any_clause_will_do() => Expect.Findings(Id, "Deny(SocialMedia).To(Pupils).Citing(\"anything\");");

    [TestMethod]
    public void An_unknown_clause_does_not_stop_a_build() =>
        Assert.IsNotNull(Policies.Read(Policies.Header + "Deny(SocialMedia).To(Pupils).Citing(\"9\");", ["1a"]).Document);
}
