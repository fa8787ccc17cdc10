namespace SchoolGuard.Policy.CodeFixes.Tests.Editor;

[TestClass]
public sealed class PolicyEditorTests
{
    private const string Policy = "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");\nDeny(SocialMedia).To(Everyone).Citing(\"1x\");\n";

    [TestMethod]
    public async Task A_clause_list_beside_the_policy_is_kept_to()
    {
        using var editor = new PolicyEditor(Policy);
        Assert.IsEmpty(await editor.FindAsync());

        editor.AddBeside("school.clauses.json", "{\"1a\":\"No social media.\"}");

        Assert.AreEqual("SG0004", (await editor.FindAsync()).Single().Id);
    }

    [TestMethod]
    public async Task The_policy_before_is_compared_with()
    {
        using var editor = new PolicyEditor(Policy.Replace("Deny", "Allow", StringComparison.Ordinal).Replace("Everyone", "Staff", StringComparison.Ordinal));
        editor.AddBeside(Path.Combine("before", "school.policy.cs"), Policy);

        CollectionAssert.IsSubsetOf(new[] { "SG4001", "SG4003" }, (await editor.FindAsync()).Select(diagnostic => diagnostic.Id).ToArray());
    }
}
