using Grpc.Core;

namespace Grpc.Server;

/// <summary>The requests of a streaming caller, for its handler.</summary>
internal sealed class RequestStream<T>(ServerCall call, Marshaller<T> marshaller) : IAsyncStreamReader<T>
    where T : class
{
    private T? current;
    private bool ended;

    public T Current => current ?? throw new InvalidOperationException("there is no message: call MoveNext first and heed its answer");

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        if (ended) return false;
        try
        {
            current = await call.Requests.ReadAsync(marshaller.ContextualDeserializer, cancellationToken);
        }
        catch (IOException cause) when (call.IsCancelled)
        {
            throw new OperationCanceledException("the call was given up", cause, call.CancellationToken);
        }

        ended = current is null;
        return !ended;
    }
}
