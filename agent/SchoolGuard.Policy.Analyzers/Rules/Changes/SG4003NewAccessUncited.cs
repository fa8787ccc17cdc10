using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Changes;

/// <summary>SG4003: new access whose rule carries no new citation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NewAccessUncited : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG4003", FindingSeverity.Error, "new access whose rule carries no new citation", "Changes");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from change in evidence.Change?.UncitedAccess ?? []
        select ChangeFindings.Opened(
            Rule,
            evidence,
            change,
            change.NewRules.Count > 0 ? "new access, and its rule cites no clause that was not cited before" : "new access because no rule speaks of these sites any more, so no clause speaks for it") with
        {
            Help = "cite the clause by which the school agreed to it",
        };
}
