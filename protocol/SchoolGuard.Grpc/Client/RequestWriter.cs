using Grpc.Core;
using Grpc.Framing;

namespace Grpc.Client;

/// <summary>Takes the requests of a streaming caller.</summary>
internal sealed class RequestWriter<TRequest, TResponse>(ClientCall<TRequest, TResponse> call, StreamedRequestContent content) : IClientStreamWriter<TRequest>
    where TRequest : class
    where TResponse : class
{
    private MessageWriter? frames;
    private bool completed;
    private int writing;

    public WriteOptions? WriteOptions { get; set; } = call.Options.WriteOptions;

    public Task WriteAsync(TRequest message) => WriteAsync(message, CancellationToken.None);

    public async Task WriteAsync(TRequest message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (completed) throw new InvalidOperationException("the request stream is complete: nothing more can be written");
        if (Interlocked.Exchange(ref writing, 1) == 1) throw new InvalidOperationException("the previous write is not complete: await it first");
        try
        {
            using var giveUp = cancellationToken.UnsafeRegister(static state => ((ClientCall<TRequest, TResponse>)state!).GiveUp(), call);
            await SendAsync(message);
        }
        finally
        {
            Volatile.Write(ref writing, 0);
        }
    }

    public Task CompleteAsync()
    {
        if (Volatile.Read(ref writing) == 1) throw new InvalidOperationException("the previous write is not complete: await it first");
        completed = true;
        content.Complete();
        return Task.CompletedTask;
    }

    private async Task SendAsync(TRequest message)
    {
        ThrowIfEnded();
        try
        {
            var stream = await content.Opened.WaitAsync(call.Token);
            frames ??= call.NewWriter();
            var frame = frames.Frame(message, call.Method.RequestMarshaller.ContextualSerializer, ClientCall<TRequest, TResponse>.MayCompress(WriteOptions));
            await stream.WriteAsync(frame, call.Token);
            frames.Dispose();
            if (WriteOptions?.Flags.HasFlag(WriteFlags.BufferHint) != true) await stream.FlushAsync(call.Token);
        }
        catch (RpcException)
        {
            throw;
        }
        catch (Exception failure)
        {
            throw await call.FailWriteAsync(failure);
        }
    }

    private void ThrowIfEnded()
    {
        if (call.EndOrNull is not { } end) return;
        throw end.Status.StatusCode == StatusCode.OK
            ? ClientCall<TRequest, TResponse>.EndedBeforeWrite()
            : end.ToException();
    }
}
