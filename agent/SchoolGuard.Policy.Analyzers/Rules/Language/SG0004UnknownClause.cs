using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0004: citation not in the clause list.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownClause : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0004", FindingSeverity.Warning, "citation not in the clause list");

    internal static Finding Of(string clause, SourceSpan span, IEnumerable<string> known) =>
        Rule.At(span, $"the clause list has no clause `{clause}`", Nearest.To(clause, known) is { } nearest ? $"did you mean `{nearest}`?" : "cite a clause of the list, or add it there");
}
