using System.Text.Json;

namespace SchoolGuard.Cli.Usage;

/// <summary>Reads members of a JSON object; what is missing or of another kind is a <see cref="FormatException"/> that names the member.</summary>
internal static class JsonMembers
{
    public static string Text(this JsonElement json, string name) =>
        json.OptionalText(name) ?? throw new FormatException($"`{name}` is missing");

    public static string? OptionalText(this JsonElement json, string name) => json.Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => Decode(text, name),
        _ => throw new FormatException($"`{name}` must be text"),
    };

    public static int? OptionalNumber(this JsonElement json, string name) => json.Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) => value,
        _ => throw new FormatException($"`{name}` must be a whole number"),
    };

    /// <returns>Null if the member is absent or null.</returns>
    public static string[]? OptionalTexts(this JsonElement json, string name) => json.Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String) =>
            [.. list.EnumerateArray().Select(item => Decode(item, name))],
        _ => throw new FormatException($"`{name}` must be a list of texts"),
    };

    private static JsonElement? Find(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    private static string Decode(JsonElement text, string name)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            // Half of a surrogate pair, escaped.
            throw new FormatException($"`{name}` is not well-formed text", error);
        }
    }
}
