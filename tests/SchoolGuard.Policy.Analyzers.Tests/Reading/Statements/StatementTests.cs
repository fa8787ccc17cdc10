namespace SchoolGuard.Policy.Analyzers.Tests.Reading.Statements;

/// <summary>The comment above a rule, and the rule on one line.</summary>
[TestClass]
public sealed class StatementTests
{
    private const string Rule = "Deny(SocialMedia).To(Pupils).Citing(\"1\");";

    [TestMethod]
    [DataRow("// No access at any time.\n", "No access at any time.", DisplayName = "directly above")]
    [DataRow("// No access\n// at any time.\n", "No access at any time.", DisplayName = "several lines")]
    [DataRow("    // No access.\n\t", "No access.", DisplayName = "indented")]
    [DataRow("//No access.\r\n", "No access.", DisplayName = "with the line ends of Windows")]
    [DataRow("// Chapter one.\n\n// No access.\n", "No access.", DisplayName = "only below the blank line")]
    [DataRow("// No access.\n\n", "", DisplayName = "a blank line between")]
    [DataRow("", "", DisplayName = "none")]
    [DataRow("/* No access. */\n", "", DisplayName = "a block comment is none")]
    [DataRow("Allow(Blogs).To(Staff).Citing(\"2\"); // Staff may.\n", "", DisplayName = "a comment behind the statement before belongs to that")]
    public void The_comment_directly_above_a_rule_is_its_rationale(string above, string rationale) =>
        Assert.AreEqual(rationale, Policies.Document(above + Rule).Rules[^1].Rationale);

    [TestMethod]
    public void A_posting_rule_has_a_rationale_too() =>
        Assert.AreEqual("Be kind.", Policies.Document("// Be kind.\nWarn(Abuse).InPostsBy(Staff).Citing(\"1\");").PostingRules.Single().Rationale);

    [TestMethod]
    public void A_statement_over_several_lines_is_told_on_one() => Assert.AreEqual(
        "Allow(SocialMedia | Messaging).To(Staff).During(Monday.Between(\"08:00\", \"09:00\")).Citing(\"two  spaces\");",
        Policies.Document("""
            Allow(SocialMedia |
                  Messaging) // both
                .To(Staff)
                /* in the morning */ .During(Monday.Between("08:00",
                    "09:00"))
                .Citing("two  spaces");
            """).Rules.Single().Text);

    [TestMethod]
    public void A_statement_covers_all_its_lines()
    {
        var span = Policies.Document("Deny(SocialMedia)\n    .To(Pupils)\n    .Citing(\"1\");").Rules.Single().Span;

        Assert.AreEqual((2, 1, 4, 18), (span.Line, span.Column, span.EndLine, span.EndColumn));
    }
}
