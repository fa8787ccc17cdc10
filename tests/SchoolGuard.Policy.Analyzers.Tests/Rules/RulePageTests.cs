using SchoolGuard.Policy.Analyzers.Rules;
using SchoolGuard.Policy.Findings;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules;

/// <summary>Each language rule's page says what the rule does: its examples are read.</summary>
[TestClass]
public sealed class RulePageTests
{
    private static readonly string[] Headings = ["## Summary", "## Avoid", "## Prefer", "## Why", "## When to suppress"];

    public static IEnumerable<string> Ids { get; } = [.. AllRules.Descriptors.Select(descriptor => descriptor.Id).Where(id => id.StartsWith("SG0", StringComparison.Ordinal))];

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public void The_page_has_the_rules_title_severity_and_every_heading_in_order(string id)
    {
        var descriptor = AllRules.Descriptors.Single(one => string.Equals(one.Id, id, StringComparison.Ordinal));
        var lines = PageOf(id).Split('\n');

        Assert.AreEqual($"# {id} {descriptor.Title}", lines[0]);
        Assert.Contains($"Severity: {descriptor.Severity.ToString().ToLowerInvariant()}.", lines);
        CollectionAssert.AreEqual(Headings, lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ToArray());
    }

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public void What_to_avoid_is_found(string id) => Assert.Contains(id, FindingsIn(id, "## Avoid").Select(finding => finding.Descriptor.Id));

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public void What_to_prefer_has_no_finding(string id) => Assert.IsEmpty(FindingsIn(id, "## Prefer"));

    private static IReadOnlyList<Finding> FindingsIn(string id, string heading)
    {
        var example = PageOf(id).Split(heading)[1].Split("```csharp\n")[1].Split("```")[0];
        return Policies.Read(example.Contains("Policy(", StringComparison.Ordinal) ? example : Policies.Header + example, ["1a", "1b", "2"]).Findings;
    }

    private static string PageOf(string id) =>
        File.ReadAllText(Repository.PathTo("agent", "SchoolGuard.Policy.Analyzers", "Rules", "Language", $"{id}.md"));
}
