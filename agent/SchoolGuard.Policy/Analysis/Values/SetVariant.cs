using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analysis.Values;

/// <summary>A set with one of its values taken out.</summary>
/// <param name="Value">Where the value is written.</param>
/// <param name="Rest">What is left of the set; null if nothing is.</param>
internal sealed record SetVariant<T>(SourceSpan Value, SetExpression<T>? Rest)
{
    /// <summary>Every way of taking out one value; a set by name is one value.</summary>
    public static IEnumerable<SetVariant<T>> Of(SetExpression<T> set)
    {
        if (set is not SetExpression<T>.Combination both) return [new SetVariant<T>(set.Span, Rest: null)];
        // Nothing can be taken from nothing: only the first part of a difference may not go whole.
        var fromLeft = Of(both.Left).Where(variant => variant.Rest is not null || both.Operator is not SetOperator.Difference);
        return fromLeft.Select(variant => new SetVariant<T>(variant.Value, Join(both, variant.Rest, both.Right)))
            .Concat(Of(both.Right).Select(variant => new SetVariant<T>(variant.Value, Join(both, both.Left, variant.Rest))));
    }

    private static SetExpression<T>? Join(SetExpression<T>.Combination both, SetExpression<T>? left, SetExpression<T>? right) =>
        left is null ? right : right is null ? left : both with { Left = left, Right = right };
}
