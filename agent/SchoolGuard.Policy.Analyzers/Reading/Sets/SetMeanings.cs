using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>
/// Numbers sets by what they mean: equal for equal sets, whatever names they use. A name stands for its whole definition, so that writing sets out to
/// compare them would take the product of all their lengths.
/// </summary>
internal sealed class SetMeanings
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> named = new(StringComparer.Ordinal);

    /// <summary>The number of a set that the policy gives a name; the sets that it names itself have theirs already.</summary>
    public int NumberOf<T>(string name, SetExpression<T> definition) => named[name] = NumberOf(definition);

    private int NumberOf<T>(SetExpression<T> set) => set switch
    {
        SetExpression<T>.Named name => named[name.Name],
        SetExpression<T>.Combination both => NumberOf($"({NumberOf(both.Left)} {both.Operator} {NumberOf(both.Right)})"),
        SetExpression<T>.Value { Content: TimeValue.Between between } => NumberOf($"{NumberOf(between.Within)}[{between.Start},{between.End})"),
        SetExpression<T>.Value value => NumberOf($"{typeof(T).Name} {value.Content}"),
        _ => throw new ArgumentException($"not a set: {set.GetType().Name}", nameof(set)),
    };

    private int NumberOf(string meaning)
    {
        if (!numbers.TryGetValue(meaning, out var number)) numbers.Add(meaning, number = numbers.Count);
        return number;
    }
}
