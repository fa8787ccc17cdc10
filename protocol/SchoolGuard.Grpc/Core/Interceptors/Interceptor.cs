namespace Grpc.Core.Interceptors;

/// <summary>Stands around the handlers of a server: each call of a kind passes the method of that kind, which calls the continuation or does not.</summary>
public abstract class Interceptor
{
    /// <summary>Around a handler that answers one request with one response; by itself it only goes on.</summary>
    /// <typeparam name="TRequest">The request message.</typeparam>
    /// <typeparam name="TResponse">The response message.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="context">The call.</param>
    /// <param name="continuation">The next interceptor, or the handler.</param>
    public virtual Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
        where TRequest : class
        where TResponse : class => Checked(continuation)(request, context);

    /// <summary>Around a handler that answers a stream of requests with one response; by itself it only goes on.</summary>
    /// <typeparam name="TRequest">The request message.</typeparam>
    /// <typeparam name="TResponse">The response message.</typeparam>
    /// <param name="requestStream">The requests.</param>
    /// <param name="context">The call.</param>
    /// <param name="continuation">The next interceptor, or the handler.</param>
    public virtual Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
        where TRequest : class
        where TResponse : class => Checked(continuation)(requestStream, context);

    /// <summary>Around a handler that answers one request with a stream of responses; by itself it only goes on.</summary>
    /// <typeparam name="TRequest">The request message.</typeparam>
    /// <typeparam name="TResponse">The response message.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="responseStream">Takes the responses.</param>
    /// <param name="context">The call.</param>
    /// <param name="continuation">The next interceptor, or the handler.</param>
    public virtual Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
        where TRequest : class
        where TResponse : class => Checked(continuation)(request, responseStream, context);

    /// <summary>Around a handler that answers a stream of requests with a stream of responses; by itself it only goes on.</summary>
    /// <typeparam name="TRequest">The request message.</typeparam>
    /// <typeparam name="TResponse">The response message.</typeparam>
    /// <param name="requestStream">The requests.</param>
    /// <param name="responseStream">Takes the responses.</param>
    /// <param name="context">The call.</param>
    /// <param name="continuation">The next interceptor, or the handler.</param>
    public virtual Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation)
        where TRequest : class
        where TResponse : class => Checked(continuation)(requestStream, responseStream, context);

    private static T Checked<T>(T continuation)
        where T : Delegate
    {
        ArgumentNullException.ThrowIfNull(continuation);
        return continuation;
    }
}
