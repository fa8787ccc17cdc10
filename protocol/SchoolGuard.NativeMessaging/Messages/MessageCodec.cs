using System.Text.Json;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>
/// Messages to UTF-8 JSON and back. Unknown fields are ignored; what cannot be read is a typed refusal. The `type` is read first and then that type
/// alone, so that a host that has only said hello has not yet made ready for everything else.
/// </summary>
public static class MessageCodec
{
    /// <summary>Reads a request.</summary>
    /// <returns>The request, or the <see cref="ErrorReply"/> to send back; it carries the request's id if that could be read.</returns>
    public static ParsedRequest ReadRequest(ReadOnlySpan<byte> json)
    {
        var envelope = Envelope.Read(json);
        try
        {
            if (Read(json, MessageTypes.RequestOf(envelope.Type)) is Request request) return new ParsedRequest(request, Fault: null);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is no valid UTF-8 or UTF-16. Either way it is refused below.
        }

        var refusal = new ErrorReply(ErrorCode.Malformed, "not a request: send an object with `id`, a known `type` and that type's fields") { Id = envelope.Id };
        return new ParsedRequest(Request: null, refusal);
    }

    /// <summary>Reads what a host sent; for clients written in C#.</summary>
    /// <exception cref="JsonException">It is no reply.</exception>
    public static Reply ReadReply(ReadOnlySpan<byte> json) =>
        Read(json, MessageTypes.ReplyOf(Envelope.Read(json).Type)) as Reply ?? throw new JsonException("a reply is an object with a known `type`");

    /// <summary>Writes a request; for clients written in C#.</summary>
    public static byte[] Write(Request request) => JsonSerializer.SerializeToUtf8Bytes(request, MessageTypes.InfoOf(request.GetType()));

    /// <summary>Writes an answer or a push.</summary>
    public static byte[] Write(Reply reply) => JsonSerializer.SerializeToUtf8Bytes(reply, MessageTypes.InfoOf(reply.GetType()));

    private static object? Read(ReadOnlySpan<byte> json, Type? type) => type is null ? null : JsonSerializer.Deserialize(json, MessageTypes.InfoOf(type));
}

/// <summary>One of the two is present.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Fault">Why it cannot be read.</param>
public readonly record struct ParsedRequest(Request? Request, ErrorReply? Fault);
