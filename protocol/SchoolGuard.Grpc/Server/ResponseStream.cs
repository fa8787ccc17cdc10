using Grpc.Core;

namespace Grpc.Server;

/// <summary>Takes the responses of a streaming handler.</summary>
internal sealed class ResponseStream<T>(ServerCall call, Marshaller<T> marshaller) : IServerStreamWriter<T>
    where T : class
{
    public WriteOptions? WriteOptions
    {
        get => call.WriteOptions;
        set => call.WriteOptions = value;
    }

    public Task WriteAsync(T message) => WriteAsync(message, CancellationToken.None);

    public async Task WriteAsync(T message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        call.CancellationToken.ThrowIfCancellationRequested();
        cancellationToken.ThrowIfCancellationRequested();
        var flags = WriteOptions?.Flags ?? WriteFlags.None;
        var flush = !flags.HasFlag(WriteFlags.BufferHint);
        using var both = cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, call.CancellationToken) : null;
        await call.Response.WriteAsync(message, marshaller.ContextualSerializer, flags, flush, both?.Token ?? call.CancellationToken);
    }
}
