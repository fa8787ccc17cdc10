using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0011BadHeaderTests
{
    private const string Id = "SG0011";
    private const string Rule = "Deny(SocialMedia).To(Pupils).Citing(\"1\");";
    private const string Header = "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");";

    [TestMethod]
    public void A_policy_has_a_header() => Expect.FindingsOfFile(Id, $"[||]{Rule}");

    [TestMethod]
    public void An_empty_file_has_none() => Expect.FindingsOfFile(Id, "[||]");

    [TestMethod]
    public void The_header_comes_first() => Expect.FindingsOfFile(Id, $"{Rule}\n[|{Header}|]");

    [TestMethod]
    public void The_header_comes_before_the_names_too() => Expect.FindingsOfFile(Id, $"var lower = Class(1);\n[|{Header}|]");

    [TestMethod]
    public void The_header_is_said_once()
    {
        var finding = Expect.FindingsOfFile(Id, $"{Header}\n[|{Header}|]").Single();

        Assert.AreEqual(1, finding.Related.Single().Span.Line);
    }

    [TestMethod]
    public void A_comment_above_the_header_is_no_statement() => Expect.FindingsOfFile(Id, $"// Agreed by the governors.\n{Header}");
}
