using Grpc.Core;

namespace Grpc.Client;

/// <summary>The responses of a streaming server, for its caller.</summary>
internal sealed class ResponseReader<TRequest, TResponse>(ClientCall<TRequest, TResponse> call) : IAsyncStreamReader<TResponse>
    where TRequest : class
    where TResponse : class
{
    private TResponse? current;

    public TResponse Current => current ?? throw new InvalidOperationException("there is no message: call MoveNext first and heed its answer");

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        using var giveUp = cancellationToken.UnsafeRegister(static state => ((ClientCall<TRequest, TResponse>)state!).GiveUp(), call);
        current = await call.ReadNextResponseAsync();
        return current is not null;
    }
}
