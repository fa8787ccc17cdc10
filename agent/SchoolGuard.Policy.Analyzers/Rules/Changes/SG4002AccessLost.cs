using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Changes;

/// <summary>SG4002: access lost.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AccessLost : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG4002", FindingSeverity.Info, "access lost", "Changes");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from change in evidence.Change?.LostAccess ?? []
        select ChangeFindings.Closed(
            Rule,
            evidence,
            change,
            change.NewRules.Count > 0 ? "access lost: what this rule denies here was open before" : "access lost: no rule allows this any more");
}
