using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0008: two sets with the same definition, or one place under two spellings.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoNames : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0008", FindingSeverity.Warning, "two sets with the same definition, or one place under two spellings", worst: FindingSeverity.Error);

    internal static Finding SameSet(string name, SourceSpan span, string firstName, SourceSpan firstSpan) =>
        Rule.At(span, $"`{name}` is the same set as `{firstName}`", $"use `{firstName}` for both", related: new RelatedSpan(firstSpan, "defined here first"));

    internal static Finding SamePlace(string spelling, SourceSpan span, string firstSpelling, SourceSpan firstSpan) =>
        Rule.At(
            span,
            $"`{spelling}` and `{firstSpelling}` differ only in capitals, so they are one place",
            $"write `{firstSpelling}`",
            FindingSeverity.Error,
            new RelatedSpan(firstSpan, "first written here"));
}
