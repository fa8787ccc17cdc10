using System.Buffers;
using System.Text.Json;

namespace SchoolGuard.Hub.Audit;

/// <summary>What of an audit's line is about a person, and the line without it. Its number, time, kind and chain stay.</summary>
internal static class PersonalFacts
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "account", "person", "pupil", "address", "host", "place", "reason" };

    /// <summary>The line without everything that is about a person.</summary>
    /// <returns>Null if there is nothing to erase.</returns>
    public static byte[]? Without(ReadOnlyMemory<byte> line) => Without(line, IsPersonal);

    /// <summary>The line without one person: all that is about them where it is theirs, their names alone where they are only mentioned.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isThem">Whether a value is one of their names.</param>
    /// <returns>Null if it does not mention them.</returns>
    public static byte[]? Without(ReadOnlyMemory<byte> line, Func<string, bool> isThem) => Of(line, isThem) switch
    {
        Mention.Theirs => Without(line, (name, value) => IsPersonal(name, value) || isThem(value)),
        Mention.Mentioned => Without(line, (_, value) => isThem(value)),
        _ => null,
    };

    /// <summary>What a line has to do with somebody.</summary>
    public static Mention Of(ReadOnlyMemory<byte> line, Func<string, bool> isThem)
    {
        var mention = Mention.None;
        Read(line, record =>
        {
            foreach (var fact in Texts(record).Where(fact => isThem(fact.Value.GetString()!)))
            {
                if (fact.Name is "account" or "person") mention = Mention.Theirs;
                else if (mention is Mention.None) mention = Mention.Mentioned;
            }
        });
        return mention;
    }

    private static bool IsPersonal(string name, string value) => value.Length > 0 && Names.Contains(name);

    private static byte[]? Without(ReadOnlyMemory<byte> line, Func<string, string, bool> isErased)
    {
        byte[]? erased = null;
        Read(line, record =>
        {
            if (Texts(record).Any(fact => isErased(fact.Name, fact.Value.GetString()!))) erased = Write(record, isErased);
        });
        return erased;
    }

    private static byte[] Write(JsonElement record, Func<string, string, bool> isErased)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var fact in record.EnumerateObject())
            {
                if (IsText(fact) && isErased(fact.Name, fact.Value.GetString()!)) json.WriteNull(fact.Name);
                else fact.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A line that is no record holds nothing that could be found, or erased.</summary>
    private static void Read(ReadOnlyMemory<byte> line, Action<JsonElement> read)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind is JsonValueKind.Object) read(json.RootElement);
        }
        catch (JsonException)
        {
            // Said above.
        }
    }

    private static IEnumerable<JsonProperty> Texts(JsonElement record) => record.EnumerateObject().Where(IsText);

    private static bool IsText(JsonProperty fact) => fact.Value.ValueKind is JsonValueKind.String && fact.Name is not ("prev" or "at" or "kind");
}

/// <summary>What a line has to do with a person.</summary>
internal enum Mention
{
    None,

    /// <summary>It names them.</summary>
    Mentioned,

    /// <summary>It tells of what they did.</summary>
    Theirs,
}
