using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0003: rule without Citing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoCitation : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0003", FindingSeverity.Error, "rule without Citing");
}
