using System.IO.Pipelines;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;
using StreamJsonRpc.Reflection;

namespace SchoolGuard.Cli.Lsp.Wire;

/// <summary>
/// Messages with headers, as the protocol frames them. What is framed well but is no message is answered and passed over; a broken frame ends the
/// connection, because nobody knows where the next one would begin.
/// </summary>
internal sealed class MessageHandler(PipeWriter writer, PipeReader reader, IJsonRpcMessageFormatter formatter) : HeaderDelimitedMessageHandler(writer, reader, formatter)
{
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        for (;;)
        {
            await HeaderCheck.PassAsync(Reader!, cancellationToken);
            try
            {
                var message = await base.ReadCoreAsync(cancellationToken);
                if (message is null or JsonRpcRequest { Method: not null }) return message;
                // The server asks the editor for nothing, so an answer answers nothing and is passed over.
                ((IJsonRpcMessageBufferManager)this).DeserializationComplete(message);
                if (message is JsonRpcRequest) await RefuseAsync(JsonRpcErrorCode.InvalidRequest, "the message has no method", cancellationToken);
            }
            catch (Exception error) when (IsMalformed(error) && !DisposalToken.IsCancellationRequested)
            {
                await RefuseAsync(JsonRpcErrorCode.ParseError, error.Message, cancellationToken);
            }
        }
    }

    /// <summary>What the formatter throws for JSON that is none, or that is no message.</summary>
    private static bool IsMalformed(Exception error) => error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException;

    private ValueTask RefuseAsync(JsonRpcErrorCode code, string reason, CancellationToken cancellation)
    {
        var refusal = ((IJsonRpcMessageFactory)Formatter).CreateErrorMessage();
        refusal.RequestId = RequestId.Null;
        refusal.Error = new JsonRpcError.ErrorDetail { Code = code, Message = reason };
        return WriteAsync(refusal, cancellation);
    }
}
