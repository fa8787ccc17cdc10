using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0005: unfinished rule.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnfinishedRule : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0005", FindingSeverity.Error, "unfinished rule");
}
