using System.Text.Json;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>Messages to UTF-8 JSON and back. Unknown fields are ignored; what cannot be read is a typed refusal.</summary>
public static class MessageCodec
{
    /// <summary>Reads a request.</summary>
    /// <returns>The request, or the <see cref="ErrorReply"/> to send back; it carries the request's id if that could be read.</returns>
    public static ParsedRequest ReadRequest(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, MessageContext.Default.Request) is { } request
                ? new ParsedRequest(request, Fault: null)
                : Refuse(json);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException or InvalidOperationException)
        {
            // NotSupportedException: no `type`. InvalidOperationException: a string that is no valid UTF-8 or UTF-16.
            return Refuse(json);
        }
    }

    /// <summary>Reads what a host sent; for clients written in C#.</summary>
    /// <exception cref="JsonException">It is no reply.</exception>
    public static Reply ReadReply(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, MessageContext.Default.Reply) ?? throw new JsonException("a reply is an object");

    /// <summary>Writes a request; for clients written in C#.</summary>
    public static byte[] Write(Request request) => JsonSerializer.SerializeToUtf8Bytes(request, MessageContext.Default.Request);

    /// <summary>Writes an answer or a push.</summary>
    public static byte[] Write(Reply reply) => JsonSerializer.SerializeToUtf8Bytes(reply, MessageContext.Default.Reply);

    private static ParsedRequest Refuse(ReadOnlySpan<byte> json) =>
        new(Request: null, new ErrorReply(ErrorCode.Malformed, "not a request: send an object with `id`, a known `type` and that type's fields") { Id = IdOf(json) });

    private static uint? IdOf(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 16 });
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("id")) continue;
                return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetUInt32(out var id) ? id : null;
            }
        }
        catch (JsonException)
        {
            // Not JSON as far as the id: there is no number to give back.
        }

        return null;
    }
}

/// <summary>One of the two is present.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Fault">Why it cannot be read.</param>
public readonly record struct ParsedRequest(Request? Request, ErrorReply? Fault);
