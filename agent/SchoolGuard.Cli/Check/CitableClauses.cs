using SchoolGuard.Cli.Policies;

namespace SchoolGuard.Cli.Check;

/// <summary>The list of clauses that rules may cite, where there is one.</summary>
internal static class CitableClauses
{
    /// <param name="path">The file; null for no list, so that rules may cite anything.</param>
    /// <param name="clauses">The clauses; null without a list.</param>
    /// <param name="fault">What is wrong with the file.</param>
    public static bool TryRead(string? path, out IReadOnlyCollection<string>? clauses, out string fault)
    {
        clauses = null;
        fault = "";
        if (path is null) return true;
        if (ClauseFile.TryRead(path, out var words, out fault)) clauses = [.. words.Keys];
        return clauses is not null;
    }
}
