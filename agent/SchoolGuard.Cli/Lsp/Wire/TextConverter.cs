using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace SchoolGuard.Cli.Lsp.Wire;

/// <summary>
/// Reads texts with half a character in them, which JavaScript can write and .NET refuses. Were they refused here, the server's text would no longer be
/// the editor's. The half becomes a replacement character, which is as wide.
/// </summary>
internal sealed partial class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException) when (reader.TokenType is JsonTokenType.String)
        {
            var escaped = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
            return JsonSerializer.Deserialize<string>($"\"{Escape().Replace(escaped, escape => escape.Groups["half"].Success ? "\\ufffd" : escape.Value)}\"");
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>Escapes one after another, so that an escaped backslash before a `u` is not taken for one.</summary>
    [GeneratedRegex(@"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|(?<half>\\u[dD][89a-fA-F]..)|\\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
