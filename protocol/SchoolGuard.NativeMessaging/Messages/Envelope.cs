using System.Text.Json;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>What can be told of a message before it is read as its type.</summary>
/// <param name="Type">Its one `type`; null if there is none, or more than one, or it is no JSON object.</param>
/// <param name="Id">Its `id`, if that can be read.</param>
internal readonly record struct Envelope(string? Type, uint? Id)
{
    public static Envelope Read(ReadOnlySpan<byte> json)
    {
        uint? id = null;
        try
        {
            string? type = null;
            var types = 0;
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 16 });
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName) continue;
                if (reader.ValueTextEquals("id"u8))
                {
                    if (reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetUInt32(out var number)) id = number;
                }
                else if (reader.ValueTextEquals("type"u8))
                {
                    types++;
                    if (reader.Read() && reader.TokenType == JsonTokenType.String) type = reader.GetString();
                }
            }

            return new Envelope(types == 1 ? type : null, id);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Not JSON from some point on (or, InvalidOperationException, a `type` that is no valid text): what came before it still holds.
            return new Envelope(Type: null, id);
        }
    }
}
