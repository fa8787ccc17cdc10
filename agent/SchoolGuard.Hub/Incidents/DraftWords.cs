using SchoolGuard.Drafts;

namespace SchoolGuard.Hub.Incidents;

/// <summary>What a draft was held for, as people read it.</summary>
internal static class DraftWords
{
    /// <summary>Ids as audits write them (<c>SG7004 x2; SG7017 x1</c>) in words: <c>pupil name (2), pupil contact</c>.</summary>
    /// <returns>What is not known stays as it is.</returns>
    public static string Of(string findings) => string.Join(", ", findings.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Word));

    private static string Word(string finding)
    {
        if (finding.Split(" x") is not [var id, var count] || DraftKinds.All.FirstOrDefault(kind => kind.Id.Equals(id, StringComparison.Ordinal)) is not { } known) return finding;
        var word = known.Kind.Replace('-', ' ');
        return count is "1" ? word : $"{word} ({count})";
    }
}
