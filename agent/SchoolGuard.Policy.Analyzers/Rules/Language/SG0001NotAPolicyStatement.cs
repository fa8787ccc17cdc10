using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0001: not a policy statement.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotAPolicyStatement : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0001", FindingSeverity.Error, "not a policy statement");
}
