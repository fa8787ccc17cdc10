using System.Globalization;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Cli.Situations;

/// <summary>Classes as people say them: <c>Nursery</c>, <c>Reception</c>, <c>9</c>; several as <c>Nursery-8, 10</c>.</summary>
internal static class ClassNames
{
    private const string None = "none";

    /// <exception cref="FormatException">There is no such class.</exception>
    public static int ToNumber(string name) => TryRead(name) is { } number && Bases.IsClass(number)
        ? number
        : throw new FormatException($"there is no class `{name}`: classes are Nursery, Reception and 1 to 13");

    public static string ToName(int number) => number switch
    {
        Policy.Vocabulary.Nursery => nameof(Policy.Vocabulary.Nursery),
        Policy.Vocabulary.Reception => nameof(Policy.Vocabulary.Reception),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Reads classes and ranges of classes, separated by commas, or <c>none</c>.</summary>
    /// <returns>A mask of <see cref="Bases"/>.</returns>
    /// <exception cref="FormatException">Something is neither.</exception>
    public static int ToMask(string list) => list.Trim().Equals(None, StringComparison.OrdinalIgnoreCase)
        ? 0
        : list.Split(',', StringSplitOptions.TrimEntries).Aggregate(0, (mask, item) => mask | ReadItem(item));

    /// <summary>What <see cref="ToMask"/> reads.</summary>
    public static string ToList(int mask)
    {
        List<string> items = [];
        for (var number = Bases.LowestClass; number <= Bases.HighestClass; number++)
        {
            if (!Contains(mask, number)) continue;
            var last = number;
            while (Bases.IsClass(last + 1) && Contains(mask, last + 1)) last++;
            items.Add(last == number ? ToName(number) : $"{ToName(number)}-{ToName(last)}");
            number = last;
        }

        return items.Count == 0 ? None : string.Join(", ", items);
    }

    /// <summary>The classes of a mask, from the lowest.</summary>
    public static IEnumerable<int> InMask(int mask) =>
        Enumerable.Range(Bases.LowestClass, Bases.HighestClass - Bases.LowestClass + 1).Where(number => Contains(mask, number));

    private static bool Contains(int mask, int number) => (mask & Bases.OfClass(number)) != 0;

    private static int ReadItem(string item)
    {
        if (item.Split('-', '–') is not [var first, var second]) return Bases.OfClass(ToNumber(item));
        var (lowest, highest) = (ToNumber(first.Trim()), ToNumber(second.Trim()));
        if (lowest > highest) throw new FormatException($"`{item}` runs backwards: write the lower class first");
        return Enumerable.Range(lowest, highest - lowest + 1).Aggregate(0, (mask, number) => mask | Bases.OfClass(number));
    }

    private static int? TryRead(string name)
    {
        if (name.Equals(nameof(Policy.Vocabulary.Nursery), StringComparison.OrdinalIgnoreCase)) return Policy.Vocabulary.Nursery;
        if (name.Equals(nameof(Policy.Vocabulary.Reception), StringComparison.OrdinalIgnoreCase)) return Policy.Vocabulary.Reception;
        return int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
