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
