using System.Text.RegularExpressions;
using SchoolGuard.Drafts;

namespace SchoolGuard.Cli.NewPolicy.Asking;

/// <summary>What staff must not post, in words: <c>school name, pupil names</c>.</summary>
internal static partial class Subjects
{
    private const string None = "none";

    private static readonly DraftKind[] Usual =
    [
        DraftKinds.SchoolName, DraftKinds.SchoolHandle, DraftKinds.SchoolContact, DraftKinds.PupilName, DraftKinds.StaffName, DraftKinds.ClassName,
        DraftKinds.Identifier, DraftKinds.Confidential, DraftKinds.Abusive, DraftKinds.PupilContact,
    ];

    /// <summary>Every subject there is.</summary>
    public static IReadOnlyList<string> All { get; } = [.. DraftKinds.All.Select(WordsOf)];

    /// <summary>What most schools' policies name.</summary>
    public static string Default { get; } = string.Join(", ", Usual.Select(WordsOf));

    /// <summary>The subject as a policy names it, in words.</summary>
    public static string WordsOf(DraftKind kind) => Capital().Replace(kind.Subject, " $0").TrimStart().ToLowerInvariant();

    /// <returns>The kinds, in the vocabulary's order.</returns>
    /// <exception cref="FormatException">One is unknown.</exception>
    public static IReadOnlyList<DraftKind> Read(string list)
    {
        if (list.Trim().Equals(None, StringComparison.OrdinalIgnoreCase)) return [];
        var names = list.Split(',', StringSplitOptions.TrimEntries);
        var unknown = names.FirstOrDefault(name => !DraftKinds.All.Any(kind => IsCalled(kind, name)));
        return unknown is null
            ? [.. DraftKinds.All.Where(kind => names.Any(name => IsCalled(kind, name)))]
            : throw new FormatException($"`{unknown}` is not among {string.Join(", ", All)}");
    }

    private static bool IsCalled(DraftKind kind, string name) =>
        WordsOf(kind).Equals(name, StringComparison.OrdinalIgnoreCase) || kind.Subject.Equals(name, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();
}
