using System.Text.Json;

namespace SchoolGuard.Cli.Usage;

/// <summary>JSON Lines in, JSON Lines out: one object a line, in the same order. A malformed line is answered with an error, and the run goes on.</summary>
internal static class JsonLines
{
    /// <summary>Answers every line of a text.</summary>
    /// <param name="output">Where the answers go.</param>
    /// <param name="text">The lines; blank ones are skipped.</param>
    /// <param name="answer">Writes the members of an answer; throws <see cref="FormatException"/> for an object that says the wrong things, before it writes any.</param>
    /// <returns>Whether every line was well formed.</returns>
    public static bool Answer(TextWriter output, string text, Action<JsonElement, Utf8JsonWriter> answer)
    {
        var sound = true;
        foreach (var line in text.Split('\n').Where(line => line.AsSpan().Trim().Length > 0)) sound &= AnswerLine(output, line, answer);
        return sound;
    }

    private static bool AnswerLine(TextWriter output, string line, Action<JsonElement, Utf8JsonWriter> answer)
    {
        var id = default(JsonElement);
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind is not JsonValueKind.Object) throw new FormatException("the line is not a JSON object");
            if (document.RootElement.TryGetProperty("id", out var given)) id = given.Clone();
            Write(output, id, json => answer(document.RootElement, json));
            return true;
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            var message = error is FormatException ? error.Message : "the line is not valid JSON";
            Write(output, id, json => json.WriteString("error", message));
            return false;
        }
    }

    private static void Write(TextWriter output, JsonElement id, Action<Utf8JsonWriter> members) => JsonObjects.Write(output, json =>
    {
        json.WritePropertyName("id");
        if (id.ValueKind is JsonValueKind.Undefined) json.WriteNullValue();
        else id.WriteTo(json);
        members(json);
    });
}
