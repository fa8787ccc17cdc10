using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0007: bad time, empty interval, bad class number or unknown zone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BadValue : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0007", FindingSeverity.Error, "bad time, empty interval, bad class number or unknown zone");
}
