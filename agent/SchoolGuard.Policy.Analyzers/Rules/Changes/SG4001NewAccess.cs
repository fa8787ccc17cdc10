using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Changes;

/// <summary>SG4001: new access.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NewAccess : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG4001", FindingSeverity.Warning, "new access", "Changes");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from change in evidence.Change?.NewAccess ?? []
        select ChangeFindings.Opened(
            Rule,
            evidence,
            change,
            change.NewRules.Count > 0 ? "new access: what this rule allows here was closed before" : "new access: no rule speaks of these sites any more, so they are open");
}
