namespace SchoolGuard.Policy.Compilation;

/// <summary>Collects names in the order of their first use and gives each an index.</summary>
internal sealed class Names(StringComparer comparer)
{
    private readonly Dictionary<string, int> indices = new(comparer);
    private readonly List<string> names = [];

    public IReadOnlyList<string> All => names;

    public int IndexOf(string name)
    {
        if (indices.TryGetValue(name, out var index)) return index;
        indices.Add(name, names.Count);
        names.Add(name);
        return names.Count - 1;
    }
}
