using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Rules;
using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;
using SchoolGuard.TestKit.Pages;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules;

/// <summary>Each rule's page says what the rule does: its policies are reviewed.</summary>
[TestClass]
public sealed class RulePageTests
{
    private static readonly string[] Headings = ["## Summary", "## Avoid", "## Prefer", "## Why", "## When to suppress", "## Example"];

    public static IEnumerable<string> Ids { get; } = [.. AllRules.Descriptors.Select(descriptor => descriptor.Id)];

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public void The_page_stands_beside_its_rule_and_has_every_heading_in_order(string id)
    {
        var page = RulePage.Of(id);
        var category = AllRules.Rules.Single(rule => rule.Descriptor.Id.Equals(id, StringComparison.Ordinal)).SupportedDiagnostics[0].Category;

        Assert.AreEqual(category, Path.GetFileName(Path.GetDirectoryName(page.Path)));
        CollectionAssert.AreEqual(Headings, page.Headings.ToArray());
    }

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public void What_to_avoid_is_found(string id) => Assert.Contains(id, FindingsIn(id, "## Avoid").Select(finding => finding.Descriptor.Id));

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public void What_to_prefer_has_neither_this_finding_nor_any_warning(string id)
    {
        var findings = FindingsIn(id, "## Prefer").Where(finding => finding.Descriptor.Id.Equals(id, StringComparison.Ordinal) || (finding.Severity > FindingSeverity.Info && !IsUnavoidable(id, finding.Descriptor.Id)));

        Assert.IsEmpty(findings, string.Join('\n', findings.Select(finding => $"{finding.Descriptor.Id} {finding.Span.Line} {finding.Message}")));
    }

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public void An_error_is_said_to_be_one_that_cannot_be_hidden(string id)
    {
        var severity = AllRules.Descriptors.Single(descriptor => descriptor.Id.Equals(id, StringComparison.Ordinal)).Severity;

        Assert.AreEqual(severity is FindingSeverity.Error, RulePage.Of(id).Section("## When to suppress").Contains("An error cannot be hidden", StringComparison.Ordinal));
    }

    /// <summary>A page shows parts of policies, which need not speak of everybody; and new access that cites its clause is new access still.</summary>
    private static bool IsUnavoidable(string page, string found) => found is "SG2001" || (page, found) is ("SG4003", "SG4001");

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public void Every_example_of_a_page_is_replayed(string id)
    {
        foreach (var heading in new[] { "## Avoid", "## Prefer" }) Expect.IsSound(ReviewOf(id, heading));
    }

    private static IReadOnlyList<Finding> FindingsIn(string id, string heading) => ReviewOf(id, heading).Findings;

    private static PolicyReview ReviewOf(string id, string heading)
    {
        var policies = RulePage.Of(id).Policies(heading).Select(policy => policy.Contains("Policy(", StringComparison.Ordinal) ? policy : Policies.Header + policy).ToList();
        return Policies.Review(policies[^1], ["1a", "1b", "2"], policies.Count > 1 ? policies[0] : null);
    }
}
