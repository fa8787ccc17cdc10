using System.IO.Pipelines;
using Grpc.Core;
using Grpc.Framing;
using Grpc.Net.Client;
using Grpc.Protocol;

namespace Grpc.Client;

/// <summary>One call on the client: the request, the response, and the end, which is settled once.</summary>
internal sealed class ClientCall<TRequest, TResponse>(GrpcChannel channel, Method<TRequest, TResponse> method, string? host, CallOptions options) : IDisposable
    where TRequest : class
    where TResponse : class
{
    private readonly CallCancellation cancellation = new(channel, options);
    private readonly TaskCompletionSource<CallEnd> settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HttpRequestMessage? request;
    private StreamedRequestContent? requests;
    private Task<HttpResponseMessage> response = Task.FromCanceled<HttpResponseMessage>(new CancellationToken(canceled: true));
    private MessageReader? reader;
    private PipeReader? body;

    /// <summary>How the call ended.</summary>
    /// <exception cref="InvalidOperationException">It has not ended.</exception>
    public CallEnd Ended => EndOrNull ?? throw new InvalidOperationException("the call has not ended: read its responses to their end first");

    public CallEnd? EndOrNull => settled.Task.IsCompleted ? settled.Task.Result : null;

    public CancellationToken Token => cancellation.Token;

    public CallOptions Options => options;

    public Method<TRequest, TResponse> Method => method;

    /// <summary>Sends the one request.</summary>
    public void Send(TRequest message)
    {
        ArgumentNullException.ThrowIfNull(message);
        response = SendAsync(() =>
        {
            var writer = NewWriter();
            return new SingleRequestContent(writer, writer.Frame(message, method.RequestMarshaller.ContextualSerializer, MayCompress(options.WriteOptions)));
        });
    }

    /// <summary>Opens the request for messages.</summary>
    public StreamedRequestContent OpenRequests()
    {
        requests = new StreamedRequestContent();
        response = SendAsync(() => requests);
        return requests;
    }

    public MessageWriter NewWriter() => new(channel.MaximumSend, RequestMessage.CompressionOf(options));

    public static bool MayCompress(WriteOptions? options) => options?.Flags.HasFlag(WriteFlags.NoCompress) != true;

    public async Task<Metadata> ResponseHeadersAsync() => ResponseHeaders.Read((await response).Headers);

    /// <summary>The one response, with the end of the call settled.</summary>
    public async Task<TResponse> ReadOnlyResponseAsync()
    {
        var http = await response;
        TResponse? message;
        try
        {
            var messages = await MessagesAsync(http);
            message = messages is null ? null : await messages.ReadOnlyAsync(method.ResponseMarshaller.ContextualDeserializer, Token);
        }
        catch (Exception failure)
        {
            throw Fail(failure);
        }

        FreeBody();
        if (EndOf(http) is { Status.StatusCode: not StatusCode.OK } failed) throw Settle(failed).ToException();
        if (message is null) throw Fail(Faults.NoResponse());
        return Settle(EndOf(http)) is { Status.StatusCode: not StatusCode.OK } late ? throw late.ToException() : message;
    }

    /// <summary>The next response, or null at the end of a call that ended with OK.</summary>
    public async Task<TResponse?> ReadNextResponseAsync()
    {
        if (EndOrNull is { } ended) return ended.Status.StatusCode == StatusCode.OK ? null : throw ended.ToException();
        var http = await response;
        try
        {
            var messages = await MessagesAsync(http);
            var message = messages is null ? null : await messages.ReadAsync(method.ResponseMarshaller.ContextualDeserializer, Token);
            if (message is not null) return message;
        }
        catch (Exception failure)
        {
            throw Fail(failure);
        }

        FreeBody();
        return Settle(EndOf(http)) is { Status.StatusCode: not StatusCode.OK } failed ? throw failed.ToException() : null;
    }

    /// <summary>The end of a call that failed here; of several failures the first counts.</summary>
    public RpcException Fail(Exception failure)
    {
        var how = Settle(cancellation.End ?? EndBy(failure));
        cancellation.GiveUp();
        return how.ToException();
    }

    /// <summary>What to throw where a message could not be sent. The server may have ended the call before: then its status is the reason.</summary>
    public async Task<Exception> FailWriteAsync(Exception failure)
    {
        if (cancellation.End is not null) return Fail(failure);
        if (method.Type == MethodType.DuplexStreaming && EndOrNull is null)
            return new RpcException(new Status(StatusCode.Cancelled, "the server takes no more messages: read its responses to their end for the status", failure));
        var ended = await settled.Task;
        return ended.Status.StatusCode == StatusCode.OK ? EndedBeforeWrite() : ended.ToException();
    }

    public static Exception EndedBeforeWrite() => new InvalidOperationException("the call has ended: nothing more can be written");

    public void GiveUp() => cancellation.GiveUp();

    public void Dispose()
    {
        if (EndOrNull is not null) return;
        cancellation.GiveUp();
        Settle(cancellation.End!);
    }

    /// <summary>A server that enforces the deadline may close the stream a moment before this side's own timer fires.</summary>
    private CallEnd EndBy(Exception failure)
    {
        if (failure is RpcException rpc) return new CallEnd(rpc.Status, rpc.Trailers);
        var status = TransportFailure.StatusOf(failure);
        return status.StatusCode == StatusCode.Cancelled && cancellation.DeadlineHasPassed ? CallCancellation.DeadlineExceeded : new CallEnd(status, Metadata.Empty);
    }

    private static CallEnd EndOf(HttpResponseMessage http) => ResponseHeaders.EndOf(http) ?? ResponseHeaders.EndByTrailers(http);

    private async Task<HttpResponseMessage> SendAsync(Func<HttpContent> content)
    {
        try
        {
            if (cancellation.End is { } given) throw given.ToException();
            request = RequestMessage.Create(channel, method, host, options, cancellation.TimeLeft, content());
            var http = await channel.Http.SendAsync(request, Token);
            requests?.Answered();
            if (EndOrNull is null) return http;
            http.Dispose();
            throw EndOrNull.ToException();
        }
        catch (Exception failure)
        {
            throw Fail(failure);
        }
    }

    /// <summary>The messages of the response; null where it has none.</summary>
    private async ValueTask<MessageReader?> MessagesAsync(HttpResponseMessage http)
    {
        if (reader is not null) return reader;
        if (ResponseHeaders.EndOf(http) is not null) return null;
        body = PipeReader.Create(await http.Content.ReadAsStreamAsync(Token));
        return reader = new MessageReader(body, channel.MaximumReceive, ResponseHeaders.First(http.Headers, HeaderNames.Encoding));
    }

    /// <summary>Gives the pooled memory of the response back. Only its reader does so, at its end: elsewhere a read may be under way.</summary>
    private void FreeBody() => body?.Complete();

    private CallEnd Settle(CallEnd how)
    {
        if (!settled.TrySetResult(how)) return settled.Task.Result;
        cancellation.Dispose();
        requests?.End(how.Status.StatusCode == StatusCode.OK);
        request?.Dispose();
        if (response.IsCompletedSuccessfully) response.Result.Dispose();
        return how;
    }
}
