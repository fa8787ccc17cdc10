using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0010: unknown name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownName : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0010", FindingSeverity.Error, "unknown name");

    internal static Finding Of(string message, SourceSpan span, string? nearest) =>
        Rule.At(span, message, nearest is null ? null : $"did you mean `{nearest}`?") with { Suggestion = nearest };
}
