using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>Keeps sets readable: a name stands for its whole definition, so that a few lines could double a set until no machine holds it.</summary>
internal static class SetSize
{
    /// <summary>Values, operators, restrictions and names, every name written out.</summary>
    public const int MostParts = 2_000;

    public static bool IsTooLarge<T>(SetExpression<T> set) => Remaining(set, MostParts) < 0;

    private static int Remaining<T>(SetExpression<T> set, int parts) => (parts - 1) switch
    {
        < 0 => -1,
        var rest => set switch
        {
            SetExpression<T>.Named named => Remaining(named.Definition, rest),
            SetExpression<T>.Combination both when Remaining(both.Left, rest) is >= 0 and var right => Remaining(both.Right, right),
            SetExpression<T>.Combination => -1,
            SetExpression<T>.Value { Content: TimeValue.Between between } => Remaining(between.Within, rest),
            _ => rest,
        },
    };
}
