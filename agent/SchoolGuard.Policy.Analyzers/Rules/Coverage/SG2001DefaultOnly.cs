using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Coverage;

/// <summary>SG2001: people for whom a governed site is decided by default only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefaultOnly : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG2001", FindingSeverity.Warning, "people for whom a governed site is decided by default only", "Coverage");

    /// <summary>A policy may speak of the same sites in every rule; more places than this help nobody.</summary>
    private const int MostRelated = 3;

    internal override IEnumerable<Finding> Find(Evidence evidence)
    {
        var boxes = evidence.Analysis.DefaultOnly;
        if (boxes.Count == 0) yield break;
        var rules = boxes.SelectMany(evidence.Analysis.Policy.RulesGoverning).Distinct().OrderBy(rule => rule).ToList();
        yield return Rule.Over(
            boxes,
            evidence.Rules[rules[0]].Span,
            "no rule ever decides for some people, so these sites are closed to them by default only",
            "say it on purpose: a Deny that cites a clause, or an Allow",
            evidence.Related(rules.Skip(1).Take(MostRelated), "speaks of these sites, and not of these people"));
    }
}
