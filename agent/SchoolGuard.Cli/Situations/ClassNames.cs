using System.Globalization;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Cli.Situations;

/// <summary>Classes as people say them: <c>Nursery</c>, <c>Reception</c>, <c>9</c>.</summary>
internal static class ClassNames
{
    public static int ToNumber(string name) => TryRead(name) is { } number && Bases.IsClass(number)
        ? number
        : throw new FormatException($"there is no class `{name}`: classes are Nursery, Reception and 1 to 13");

    private static int? TryRead(string name)
    {
        if (name.Equals(nameof(Policy.Vocabulary.Nursery), StringComparison.OrdinalIgnoreCase)) return Policy.Vocabulary.Nursery;
        if (name.Equals(nameof(Policy.Vocabulary.Reception), StringComparison.OrdinalIgnoreCase)) return Policy.Vocabulary.Reception;
        return int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
