using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0003NoCitationTests
{
    private const string Id = "SG0003";

    [TestMethod]
    public void An_access_rule_cites_a_clause() => Expect.Findings(Id, "[|Deny(SocialMedia)|].To(Pupils);");

    [TestMethod]
    public void A_posting_rule_cites_a_clause() => Expect.Findings(Id, "[|Warn(SchoolName)|].InPostsBy(Staff);");

    [TestMethod]
    public void Lesson_ceilings_and_proofs_cite_none() => Expect.Findings(Id, "Lessons.AtMost(\"01:00\"); Prove.Never(SocialMedia).For(Pupils);");
}
