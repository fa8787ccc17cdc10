using System.Text.RegularExpressions;
using SchoolGuard.Architecture.Tests.Tree;

namespace SchoolGuard.Architecture.Tests.Documentation;

/// <summary>A rule's id is where its descriptor is constructed; its page is SGnnnn.md beside it.</summary>
[TestClass]
public sealed partial class RulePageTests
{
    private static readonly HashSet<string> Declared = [.. SourceTree.WithExtension(".cs")
        .Where(file => file.Name.StartsWith("agent/", StringComparison.Ordinal))
        .SelectMany(file => Declaration().Matches(file.Text).Select(match => match.Groups["id"].Value))];

    private static readonly List<string> Pages = [.. SourceTree.WithExtension(".md")
        .Where(file => PageName().IsMatch(file.Name))
        .Select(file => Path.GetFileNameWithoutExtension(file.Name))];

    [TestMethod]
    public void Every_page_has_a_rule()
    {
        Expect.None(Pages.Except(Declared, StringComparer.Ordinal), "the page explains a finding that nothing reports");
    }

    [TestMethod]
    public void No_rule_has_two_pages()
    {
        Expect.None(Pages.GroupBy(page => page, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key), "one rule, one page");
    }

    [GeneratedRegex("""new(\s+\w+)?\(\s*(id:\s*)?"(?<id>SG\d{4})",""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"/SG\d{4}\.md$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageName();
}
