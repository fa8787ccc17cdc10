using System.Text.Json;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Policies;

/// <summary>The clauses of a school's policy with their words: <c>{"1a": "..."}</c>.</summary>
internal static class ClauseFile
{
    public static bool TryRead(string path, out IReadOnlyDictionary<string, string> clauses, out string fault)
    {
        clauses = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Files.TryReadText(path, out var text, out fault)) return false;
        try
        {
            if (JsonSerializer.Deserialize<Dictionary<string, string>>(text) is { } read) clauses = read;
            else fault = $"{path}: not a JSON object of clauses and their words: see {{\"1a\": \"...\"}}";
        }
        catch (JsonException error)
        {
            fault = $"{path}:{error.LineNumber + 1}:{error.BytePositionInLine + 1}: not a JSON object of clauses and their words: see {{\"1a\": \"...\"}}";
        }

        return fault.Length == 0;
    }
}
