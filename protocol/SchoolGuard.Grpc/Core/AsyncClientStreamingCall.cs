using System.Runtime.CompilerServices;

namespace Grpc.Core;

/// <summary>A call of many requests and one response.</summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
/// <param name="requestStream">Takes the requests.</param>
/// <param name="responseAsync">The response.</param>
/// <param name="responseHeadersAsync">Gets the response headers.</param>
/// <param name="getStatusFunc">Gets the status.</param>
/// <param name="getTrailersFunc">Gets the trailers.</param>
/// <param name="disposeAction">Gives the call up.</param>
/// <param name="state">What the functions are given.</param>
public sealed class AsyncClientStreamingCall<TRequest, TResponse>(
    IClientStreamWriter<TRequest> requestStream,
    Task<TResponse> responseAsync,
    Func<object, Task<Metadata>> responseHeadersAsync,
    Func<object, Status> getStatusFunc,
    Func<object, Metadata> getTrailersFunc,
    Action<object> disposeAction,
    object state) : IDisposable
{
    private readonly CallState call = new(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction, state);

    /// <summary>Takes the requests.</summary>
    public IClientStreamWriter<TRequest> RequestStream { get; } = requestStream;

    /// <summary>The response. Fails with an <see cref="RpcException"/> when the call ends with another status than OK.</summary>
    public Task<TResponse> ResponseAsync { get; } = responseAsync;

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

    /// <summary>Awaits the response.</summary>
    public TaskAwaiter<TResponse> GetAwaiter() => ResponseAsync.GetAwaiter();

    /// <summary>Awaits the response with or without its context.</summary>
    /// <param name="continueOnCapturedContext">Whether to go on where the call was made.</param>
    public ConfiguredTaskAwaitable<TResponse> ConfigureAwait(bool continueOnCapturedContext) => ResponseAsync.ConfigureAwait(continueOnCapturedContext);
}
