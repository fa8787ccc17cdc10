using System.Text.RegularExpressions;
using SchoolGuard.Architecture.Tests.Tree;

namespace SchoolGuard.Architecture.Tests.Documentation;

/// <summary>A rule's id is where its descriptor is constructed, or a constant; its page is SGnnnn.md beside it.</summary>
[TestClass]
public sealed partial class RulePageTests
{
    /// <summary>The table of all draft kinds; a kind gets its page with its detector.</summary>
    private const string DraftKinds = "agent/SchoolGuard.Drafts/Diagnostics/DraftKinds.cs";

    private static readonly List<(string File, string Id)> Declarations = [.. SourceTree.WithExtension(".cs")
        .Where(file => file.Name.StartsWith("agent/", StringComparison.Ordinal))
        .SelectMany(file => Declaration().Matches(file.Text).Select(match => (file.Name, match.Groups["id"].Value)))];

    private static readonly List<string> Pages = [.. SourceTree.WithExtension(".md")
        .Where(file => PageName().IsMatch(file.Name))
        .Select(file => Path.GetFileNameWithoutExtension(file.Name))];

    [TestMethod]
    public void Every_rule_has_a_page()
    {
        var rules = Declarations.Where(declaration => declaration.File is not DraftKinds).Select(declaration => declaration.Id);
        Expect.None(rules.Except(Pages, StringComparer.Ordinal), "write SGnnnn.md beside the rule");
    }

    [TestMethod]
    public void Every_page_has_a_rule()
    {
        Expect.None(Pages.Except(Declarations.Select(declaration => declaration.Id), StringComparer.Ordinal), "the page explains a finding that nothing reports");
    }

    [TestMethod]
    public void No_rule_has_two_pages()
    {
        Expect.None(Pages.GroupBy(page => page, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key), "one rule, one page");
    }

    [GeneratedRegex("""(new(\s+\w+)?\(\s*(id:\s*)?|const string \w+ = )"(?<id>SG\d{4})"[,;)]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"/SG\d{4}\.md$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageName();
}
