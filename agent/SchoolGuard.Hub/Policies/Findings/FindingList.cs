using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Hub.Policies.Findings;

/// <summary>Reads off an analysis what is odd about the rules.</summary>
internal static class FindingList
{
    public static IReadOnlyList<PolicyFinding> Of(TableAnalysis analysis) =>
        [.. ((IEnumerable<PolicyFinding>)[.. Rules(analysis), .. Gaps(analysis), .. Undecided(analysis)]).OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Rules is [var first, ..] ? first.Line : int.MaxValue)];

    private static IEnumerable<PolicyFinding> Rules(TableAnalysis analysis)
    {
        for (var index = 0; index < analysis.Rules.Count; index++)
        {
            var (facts, rule) = (analysis.Rules[index], analysis.Table.Rules[index]);
            if (!facts.IsPossible) yield return new PolicyFinding(FindingSeverity.Warning, "SG1001", "This rule can never apply.", [rule], "");
            else if (!facts.HasEffect) yield return Over(analysis, index, FindingSeverity.Warning, "SG1006", "This rule never allows anything: other rules deny all of it.", Covering.Of(analysis, index, onlyDenials: true));
            else if (facts.IsRemovable) yield return Over(analysis, index, FindingSeverity.Warning, "SG1004", "This rule changes nothing: other rules cover it.", Covering.Of(analysis, index));
            else if (rule.Effect is Effect.Allow && facts.IsOverriddenSomewhere) yield return Over(analysis, index, FindingSeverity.Info, "SG1007", "A part of what this rule allows is denied by others.", Covering.Overriding(analysis, index));
        }
    }

    private static IEnumerable<PolicyFinding> Gaps(TableAnalysis analysis) => analysis.Gaps.Select(gap => new PolicyFinding(
        FindingSeverity.Warning,
        "SG2002",
        $"No rule speaks of a few minutes, and just before and just after them it is {(gap.IsDenied ? "denied" : "allowed")}: {BoxWords.Of(gap.Region.Boxes())}.",
        [.. gap.Rules.Select(rule => analysis.Table.Rules[rule])],
        $"{gap.Region.Pick()}"));

    private static IEnumerable<PolicyFinding> Undecided(TableAnalysis analysis)
    {
        var boxes = analysis.DefaultOnly;
        if (boxes.Count == 0) yield break;
        yield return new PolicyFinding(FindingSeverity.Warning, "SG2001", $"No rule ever decides for some people, so these sites are closed to them by default only: {BoxWords.Of(boxes)}.", [], $"{Box.PickFrom(boxes)}");
    }

    private static PolicyFinding Over(TableAnalysis analysis, int rule, FindingSeverity severity, string id, string message, IReadOnlyList<int> others) =>
        new(severity, id, message, RulesOf(analysis, [rule, .. others]), $"{Box.PickFrom(Covering.BoxesOf(analysis, rule))}");

    private static IReadOnlyList<TableRule> RulesOf(TableAnalysis analysis, IEnumerable<int> rules) => [.. rules.Select(rule => analysis.Table.Rules[rule])];
}
