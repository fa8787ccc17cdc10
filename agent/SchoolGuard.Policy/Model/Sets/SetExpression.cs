namespace SchoolGuard.Policy.Model.Sets;

/// <summary>How two sets are combined.</summary>
public enum SetOperator
{
    /// <summary>Members of either.</summary>
    Union,

    /// <summary>Members of both.</summary>
    Intersection,

    /// <summary>Members of the first without those of the second.</summary>
    Difference,
}

/// <summary>A set as it is written: named values, combined.</summary>
/// <typeparam name="T">The kind of value: <see cref="PeopleValue"/>, <see cref="SiteValue"/>, <see cref="PlaceValue"/> or <see cref="TimeValue"/>.</typeparam>
/// <param name="Span">Where it is written; a named set points to its use.</param>
public abstract record SetExpression<T>(SourceSpan Span)
{
    /// <summary>A value by itself.</summary>
    /// <param name="Content">The value.</param>
    /// <param name="Span">Where it is written.</param>
    public sealed record Value(T Content, SourceSpan Span) : SetExpression<T>(Span);

    /// <summary>Two sets combined.</summary>
    /// <param name="Operator">How.</param>
    /// <param name="Left">The first set.</param>
    /// <param name="Right">The second set.</param>
    /// <param name="Span">Where the combination is written.</param>
    public sealed record Combination(SetOperator Operator, SetExpression<T> Left, SetExpression<T> Right, SourceSpan Span) : SetExpression<T>(Span);

    /// <summary>A set by the name that the policy gave it.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Definition">What it stands for.</param>
    /// <param name="Span">Where the name is used.</param>
    public sealed record Named(string Name, SetExpression<T> Definition, SourceSpan Span) : SetExpression<T>(Span);
}
