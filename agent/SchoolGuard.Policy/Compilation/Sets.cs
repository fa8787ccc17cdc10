namespace SchoolGuard.Policy.Compilation;

/// <summary>Collects sets in the order of their first use, equal ones once.</summary>
internal sealed class Sets<T>(Func<T, string> identity)
{
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private readonly List<T> sets = [];

    public IReadOnlyList<T> All => sets;

    public int Add(T set)
    {
        var key = identity(set);
        if (indices.TryGetValue(key, out var index)) return index;
        indices.Add(key, sets.Count);
        sets.Add(set);
        return sets.Count - 1;
    }
}
