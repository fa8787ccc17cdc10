using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SchoolGuard.Hub.Audit;

/// <summary>A line of an audit, taken apart for people.</summary>
/// <param name="Number">As the line says.</param>
/// <param name="At">When; null for a line that was altered beyond reading.</param>
/// <param name="Kind">What happened; empty for such a line.</param>
/// <param name="Facts">What is known of it, in the order in which it was written.</param>
public sealed record AuditRecord(long Number, Instant? At, string Kind, IReadOnlyList<KeyValuePair<string, string>> Facts)
{
    /// <summary>What happened, as a person reads it: `Policy applied`.</summary>
    public string Words => Kind.Length == 0 ? "Not readable" : InWords(Kind);

    public static string InWords(string kind) => $"{char.ToUpperInvariant(kind[0])}{kind[1..].Replace('-', ' ')}";

    internal static AuditRecord Read(StoredLine stored)
    {
        try
        {
            using var json = JsonDocument.Parse(stored.Line);
            if (json.RootElement is { ValueKind: JsonValueKind.Object } line) return Read(stored.Number, line);
        }
        catch (JsonException)
        {
            // Said below.
        }

        return new AuditRecord(stored.Number, At: null, "", []);
    }

    private static AuditRecord Read(long number, JsonElement line)
    {
        var members = line.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value.ToString())).ToList();
        var at = InstantPattern.ExtendedIso.Parse(members.Find(member => member.Key is "at").Value ?? "");
        return new AuditRecord(number, at.Success ? at.Value : null, members.Find(member => member.Key is "kind").Value ?? "", [.. members.Where(member => member.Key is not ("n" or "at" or "kind" or "prev"))]);
    }
}
