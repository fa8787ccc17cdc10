using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0002: argument is not a constant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotAConstant : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0002", FindingSeverity.Error, "argument is not a constant");
}
