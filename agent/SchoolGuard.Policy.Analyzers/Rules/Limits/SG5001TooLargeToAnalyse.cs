using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space;
using static System.FormattableString;

namespace SchoolGuard.Policy.Analyzers.Rules.Limits;

/// <summary>SG5001: policy too large to be analysed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TooLargeToAnalyse : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG5001", FindingSeverity.Error, "policy too large to be analysed", "Limits");

    internal static Finding Of(SourceSpan span, SpaceOverflow overflow) =>
        Rule.At(span, Invariant($"the policy is too large to be analysed: it tells apart {overflow.Count:N0} {overflow.Dimension}, and {overflow.Most:N0} at most fit beside the rest"), "name fewer, or join some of them with `var`");
}
