using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0005UnfinishedRuleTests
{
    private const string Id = "SG0005";

    [TestMethod]
    public void An_access_rule_says_to_whom() => Expect.Findings(Id, "[|Allow(SocialMedia)|].Citing(\"1\");");

    [TestMethod]
    public void A_posting_rule_says_in_whose_posts() => Expect.Findings(Id, "[|Warn(SchoolName)|].Citing(\"1\");");

    [TestMethod]
    public void A_posting_rule_says_what_it_is_about() => Expect.Findings(Id, "[|Warn()|].InPostsBy(Staff).Citing(\"1\");");

    [TestMethod]
    public void A_proof_says_for_whom() => Expect.Findings(Id, "[|Prove|].Never(SocialMedia);");

    [TestMethod]
    public void Or_follows_a_condition() => Expect.Findings(Id, "Prove.Only(SocialMedia).For(Pupils).[|Or|].In(OnSite);");

    [TestMethod]
    public void Or_is_followed_by_a_condition() => Expect.Findings(Id, "[|Prove.Only(SocialMedia).For(Pupils).In(OnSite).Or|];");

    [TestMethod]
    public void A_rule_that_lacks_everything_is_reported_for_each() => Expect.Findings(Id, "{|SG0003:[|Allow(SocialMedia)|]|};");
}
