using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0011: header missing, repeated or not first.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BadHeader : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0011", FindingSeverity.Error, "header missing, repeated or not first");
}
