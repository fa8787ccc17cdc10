namespace SchoolGuard.Policy.Space.Words;

/// <summary>A choice of names that must be there and names that must not; any others may or may not.</summary>
internal sealed record Cube(IReadOnlyList<int> With, IReadOnlyList<int> Without)
{
    /// <summary>Whether every choice of names belongs to it.</summary>
    public bool IsEverything => With.Count == 0 && Without.Count == 0;

    /// <summary>A set of choices as few disjoint cubes: each name that matters is asked for in turn.</summary>
    /// <param name="names">How many names there are.</param>
    /// <param name="choices">The choices, one bit a name.</param>
    public static IReadOnlyList<Cube> Of(int names, ISet<int> choices) => [.. Split(names, choices, 0, [], [])];

    /// <summary>The names of which a set of choices asks for at least one, if it asks for nothing else; else null.</summary>
    /// <param name="names">How many names there are.</param>
    /// <param name="choices">The choices, one bit a name.</param>
    public static IReadOnlyList<int>? AnyOf(int names, ISet<int> choices)
    {
        var some = Enumerable.Range(0, names).Where(name => choices.Contains(1 << name)).ToList();
        var mask = some.Sum(name => 1 << name);
        return some.Count > 1 && Enumerable.Range(0, 1 << names).All(choice => choices.Contains(choice) == ((choice & mask) != 0)) ? some : null;
    }

    private static IEnumerable<Cube> Split(int names, ISet<int> choices, int name, IReadOnlyList<int> with, IReadOnlyList<int> without)
    {
        if (choices.Count == 0) return [];
        if (name == names) return [new Cube(with, without)];
        var bit = 1 << name;
        var there = new HashSet<int>(choices.Where(choice => (choice & bit) != 0).Select(choice => choice & ~bit));
        var absent = new HashSet<int>(choices.Where(choice => (choice & bit) == 0));
        return there.SetEquals(absent)
            ? Split(names, absent, name + 1, with, without)
            : Split(names, there, name + 1, [.. with, name], without).Concat(Split(names, absent, name + 1, with, [.. without, name]));
    }
}
