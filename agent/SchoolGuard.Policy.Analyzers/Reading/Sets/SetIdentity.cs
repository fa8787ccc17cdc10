using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>A text that is equal for equal sets, whatever their place in the file.</summary>
internal static class SetIdentity
{
    /// <summary>Two uses of one name are equal; a name and its definition are not.</summary>
    public static string AsWritten<T>(SetExpression<T> set) => Write(set, name => $"var {name}");

    /// <summary>Names stand for their definitions.</summary>
    public static string AsMeant<T>(SetExpression<T> set) => Write(set, name: null);

    private static string Write<T>(SetExpression<T> set, Func<string, string>? name) => set switch
    {
        SetExpression<T>.Named named => name?.Invoke(named.Name) ?? Write(named.Definition, name),
        SetExpression<T>.Combination both => $"({Write(both.Left, name)} {both.Operator} {Write(both.Right, name)})",
        SetExpression<T>.Value { Content: TimeValue.Between between } => $"{Write(between.Within, name)}[{between.Start},{between.End})",
        SetExpression<T>.Value value => value.Content!.ToString()!,
        _ => throw new ArgumentException($"not a set: {set.GetType().Name}", nameof(set)),
    };
}
