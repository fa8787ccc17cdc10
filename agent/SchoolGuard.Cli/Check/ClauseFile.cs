using System.Text.Json;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Check;

/// <summary>Reads the list of clauses that rules may cite: a JSON object, clause to its words.</summary>
internal static class ClauseFile
{
    /// <param name="path">The file; null for no list, so that rules may cite anything.</param>
    /// <param name="clauses">The clauses; null without a list.</param>
    /// <param name="fault">What is wrong with the file.</param>
    public static bool TryRead(string? path, out IReadOnlyCollection<string>? clauses, out string fault)
    {
        clauses = null;
        fault = "";
        if (path is null) return true;
        if (!Files.TryReadText(path, out var text, out fault)) return false;
        try
        {
            clauses = JsonSerializer.Deserialize<Dictionary<string, string>>(text)?.Keys;
        }
        catch (JsonException error)
        {
            fault = $"{path}:{error.LineNumber + 1}:{error.BytePositionInLine + 1}: not a JSON object of clauses and their words: see {{\"1a\": \"...\"}}";
        }

        if (clauses is null && fault.Length == 0) fault = $"{path}: not a JSON object of clauses and their words: see {{\"1a\": \"...\"}}";
        return clauses is not null;
    }
}
