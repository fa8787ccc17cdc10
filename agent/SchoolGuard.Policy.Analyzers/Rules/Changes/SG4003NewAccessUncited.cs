using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Changes;

/// <summary>SG4003: new access whose rule carries no new citation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NewAccessUncited : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG4003", FindingSeverity.Error, "new access whose rule carries no new citation", "Changes");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from change in evidence.Change is { } diff ? Uncited(evidence, diff) : []
        select ChangeFindings.Opened(
            Rule,
            evidence,
            change,
            change.NewRules.Count > 0 ? "new access, and its rule cites no clause that was not cited before" : "new access because no rule speaks of these sites any more, so no clause speaks for it") with
        {
            Help = "cite the clause by which the school agreed to it",
        };

    /// <summary>All that is newly open, less what a rule allows that cites a clause which no access rule of the old policy cites.</summary>
    private static IEnumerable<Change> Uncited(Evidence evidence, PolicyDiff diff)
    {
        var before = new HashSet<string>(evidence.Before!.Rules.Select(rule => rule.Clause), StringComparer.Ordinal);
        var uncited = evidence.Each
            .Where(each => each.Rule.Effect is Effect.Allow && !before.Contains(each.Rule.Clause))
            .Aggregate(diff.NewRegion, (rest, each) => rest.Except(diff.New.Applies(each.Index)));
        return uncited.Boxes().Select(box => new Change(box, diff.Old.RulesIn(box, Effect.Deny), diff.New.RulesIn(box, Effect.Allow)));
    }
}
