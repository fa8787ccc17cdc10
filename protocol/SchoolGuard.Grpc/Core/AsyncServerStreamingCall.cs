namespace Grpc.Core;

/// <summary>A call of one request and many responses.</summary>
/// <typeparam name="TResponse">The response message.</typeparam>
/// <param name="responseStream">Gives the responses.</param>
/// <param name="responseHeadersAsync">Gets the response headers.</param>
/// <param name="getStatusFunc">Gets the status.</param>
/// <param name="getTrailersFunc">Gets the trailers.</param>
/// <param name="disposeAction">Gives the call up.</param>
/// <param name="state">What the functions are given.</param>
public sealed class AsyncServerStreamingCall<TResponse>(
    IAsyncStreamReader<TResponse> responseStream,
    Func<object, Task<Metadata>> responseHeadersAsync,
    Func<object, Status> getStatusFunc,
    Func<object, Metadata> getTrailersFunc,
    Action<object> disposeAction,
    object state) : IDisposable
{
    private readonly CallState call = new(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction, state);

    /// <summary>Gives the responses.</summary>
    public IAsyncStreamReader<TResponse> ResponseStream { get; } = responseStream;

    /// <summary>The metadata that comes before the first message. Fails as the call does.</summary>
    public Task<Metadata> ResponseHeadersAsync => call.ResponseHeadersAsync;

    /// <summary>How the call ended.</summary>
    /// <exception cref="InvalidOperationException">It has not ended.</exception>
    public Status GetStatus() => call.Status;

    /// <summary>The metadata that came with the status.</summary>
    /// <exception cref="InvalidOperationException">The call has not ended.</exception>
    public Metadata GetTrailers() => call.Trailers;

    /// <summary>Gives the call up if it has not ended, and frees what it holds.</summary>
    public void Dispose() => call.Dispose();
}
