using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0006: value named twice in one set, or a condition given twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SaidTwice : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0006", FindingSeverity.Warning, "value named twice in one set, or a condition given twice");

    /// <summary>Looks through the values that one set puts together by <c>|</c>.</summary>
    internal static IEnumerable<Finding> In<T>(SetExpression<T> set)
    {
        var seen = new Dictionary<string, SetExpression<T>>(StringComparer.Ordinal);
        foreach (var value in Joined(set))
        {
            var identity = SetIdentity.AsWritten(value);
            if (!seen.TryGetValue(identity, out var first)) seen.Add(identity, value);
            else yield return Rule.At(value.Span, "this is already in the set", "remove it", related: new RelatedSpan(first.Span, "named here first"));
        }
    }

    private static IEnumerable<SetExpression<T>> Joined<T>(SetExpression<T> set) =>
        set is SetExpression<T>.Combination { Operator: SetOperator.Union } union ? Joined(union.Left).Concat(Joined(union.Right)) : [set];
}
