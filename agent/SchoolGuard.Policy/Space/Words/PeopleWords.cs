using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Space.Words;

/// <summary>Sets of people in words.</summary>
internal static class PeopleWords
{
    private const int LastClass = 14;

    /// <summary>One by one: <c>Class 9</c>, <c>Staff not in Prefects</c>; <c>Pupils</c> and <c>Everyone</c> for all of them.</summary>
    public static IReadOnlyList<string> Of(PolicySpace space, ulong[] classes) => Write(space, classes, OneByOne);

    /// <summary>As short as can be: <c>Nursery to Class 8</c>.</summary>
    public static string Short(PolicySpace space, ulong[] classes) => Lists.Join(Write(space, classes, InRuns));

    private static List<string> Write(PolicySpace space, ulong[] classes, Func<int, IEnumerable<string>> bases)
    {
        var groups = space.Names.Groups;
        var members = Bits.Members(classes).SelectMany(index => space.People[index]).OrderBy(member => member.Base);
        // People of each base by which groups they are in, then the bases for which that is the same.
        var byGroups = members.GroupBy(member => member.Base, member => member.Groups)
            .GroupBy(each => string.Join(",", each.OrderBy(choice => choice)), each => (each.Key, Choices: new HashSet<int>(each)), StringComparer.Ordinal);
        return
        [
            .. from same in byGroups
               let mask = same.Aggregate(0, (all, each) => all | (1 << each.Key))
               from membership in Memberships(groups, same.First().Choices)
               from name in bases(mask)
               select name + membership,
        ];
    }

    private static IEnumerable<string> OneByOne(int mask)
    {
        if (mask == Bases.Everyone) return ["Everyone"];
        var pupils = (mask & Bases.Pupils) == Bases.Pupils ? ["Pupils"] : Indices(mask & Bases.Pupils).Select(Bases.NameOf);
        return pupils.Concat(Others(mask));
    }

    /// <summary>Bases in words, neighbouring classes together.</summary>
    internal static IEnumerable<string> InRuns(int mask)
    {
        if (mask == Bases.Everyone) return ["everyone"];
        var pupils = (mask & Bases.Pupils) == Bases.Pupils ? ["all pupils"] : Lists.Runs(Indices(mask & Bases.Pupils)).Select(Run);
        return pupils.Concat(Others(mask).Select(name => name.ToLowerInvariant()));
    }

    private static string Run((int First, int Last) run) => (run.First, run.Last) switch
    {
        var (first, last) when first == last => Bases.NameOf(first),
        var (first, last) when Bases.LowestClass + first > 0 && first + 1 == last => $"Classes {first + Bases.LowestClass} and {last + Bases.LowestClass}",
        var (first, last) when Bases.LowestClass + first > 0 => $"Classes {first + Bases.LowestClass} to {last + Bases.LowestClass}",
        var (first, last) => $"{Bases.NameOf(first)} to {Bases.NameOf(last)}",
    };

    private static IEnumerable<string> Others(int mask) => Indices(mask & ~Bases.Pupils).Select(Bases.NameOf);

    private static IEnumerable<int> Indices(int mask) => Enumerable.Range(0, LastClass + 3).Where(index => (mask >> index & 1) == 1);

    private static IEnumerable<string> Memberships(IReadOnlyList<string> groups, ISet<int> choices) => Cube.AnyOf(groups.Count, choices) is { } any
        ? [$" in {Lists.Join([.. any.Select(index => groups[index])], "or")}"]
        : Cube.Of(groups.Count, choices).Select(cube => Membership(cube, groups));

    private static string Membership(Cube cube, IReadOnlyList<string> groups)
    {
        var with = cube.With.Count == 0 ? "" : $" in {Lists.Join([.. cube.With.Select(index => groups[index])])}";
        var without = cube.Without.Count == 0 ? "" : $" not in {Lists.Join([.. cube.Without.Select(index => groups[index])], "or")}";
        return with + without;
    }
}
