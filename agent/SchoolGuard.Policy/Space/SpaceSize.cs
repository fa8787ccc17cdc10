using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Space;

/// <summary>Keeps an analysis within memory and time.</summary>
internal static class SpaceSize
{
    /// <summary>Groups, and roles that grant permissions: a person has any of them, so that each doubles what is looked at.</summary>
    public const int MostNames = 10;

    /// <summary>Words of 64 times for all rows together: some seconds at worst and, if a region covered everything, a few hundred MB.</summary>
    private const long MostWords = 32_000_000;

    public static SpaceOverflow? Check(IReadOnlyCollection<string> groups, IReadOnlyCollection<string> roles)
    {
        if (groups.Count > MostNames) return new SpaceOverflow("groups", groups.Count, MostNames);
        return roles.Count > MostNames ? new SpaceOverflow("permissions", roles.Count, MostNames) : null;
    }

    public static SpaceOverflow? Check(int people, int sites, int places, int permissions, int lessons, TimeAxis times)
    {
        (string Name, int Count)[] dimensions =
        [
            ("kinds of people", people), ("kinds of sites", sites), ("kinds of places", places), ("permissions", permissions), ("lessons", lessons), ("kinds of times", times.Count),
        ];
        var words = (double)people * sites * places * permissions * lessons * times.Words;
        if (words <= MostWords) return null;
        var largest = dimensions.OrderByDescending(dimension => dimension.Count).First();
        return new SpaceOverflow(largest.Name, largest.Count, (int)Math.Max(1, largest.Count * MostWords / words));
    }
}
