using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Editing.Words;

/// <summary>Sets in words; a named set is followed by what it stands for.</summary>
internal static class SetWords
{
    private const int Longest = 600;

    public static string Of(SetExpression<PeopleValue> people) => Short(Write(people, ValueWords.Of));

    public static string Of(SetExpression<SiteValue> sites) => Short(Write(sites, ValueWords.Of));

    public static string Of(SetExpression<PlaceValue> places) => Short(Write(places, ValueWords.Of));

    public static string Of(SetExpression<TimeValue> times) => Short(Write(times, TimeValueWords.Of));

    private static string Write<T>(SetExpression<T> set, Func<T, string> word, SetOperator? within = null) => set switch
    {
        SetExpression<T>.Named named => $"`{named.Name}` ({Write(named.Definition, word)})",
        SetExpression<T>.Combination both when within is null || (within == both.Operator && both.Operator is SetOperator.Union) => Join(both, word),
        SetExpression<T>.Combination both => $"({Join(both, word)})",
        SetExpression<T>.Value value => word(value.Content),
        _ => throw new ArgumentException($"not a set: {set.GetType().Name}", nameof(set)),
    };

    private static string Join<T>(SetExpression<T>.Combination both, Func<T, string> word) =>
        $"{Write(both.Left, word, both.Operator)} {Joiner(both.Operator)} {Write(both.Right, word, both.Operator)}";

    private static string Joiner(SetOperator combine) => combine switch
    {
        SetOperator.Union => "or",
        SetOperator.Intersection => "that is also",
        _ => "except",
    };

    private static string Short(string words) => words.Length <= Longest ? words : words.Substring(0, Longest) + "...";
}
