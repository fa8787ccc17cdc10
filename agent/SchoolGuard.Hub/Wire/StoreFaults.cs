using Grpc.Core;
using Grpc.Core.Interceptors;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Wire;

/// <summary>Tells callers that the store cannot serve, and why: RESOURCE_EXHAUSTED when there is no room, UNAVAILABLE when it is away. Both are to be tried again.</summary>
internal sealed partial class StoreFaults(ILogger<StoreFaults> logger) : Interceptor
{
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
        TellAsync(() => continuation(request, context), context);

    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation) =>
        TellAsync(() => continuation(requestStream, context), context);

    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation) =>
        TellAsync(async () => await DoneAsync(continuation(request, responseStream, context)), context);

    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation) =>
        TellAsync(async () => await DoneAsync(continuation(requestStream, responseStream, context)), context);

    private static async Task<bool> DoneAsync(Task handling)
    {
        await handling;
        return true;
    }

    private async Task<T> TellAsync<T>(Func<Task<T>> handle, ServerCallContext context)
    {
        try
        {
            return await handle();
        }
        catch (Exception exception) when (StoreFault.Of(exception) is not null)
        {
            var fault = StoreFault.Of(exception)!;
            Log.CannotServe(logger, context.Method, exception);
            throw Faults.Of(fault.IsFull ? StatusCode.ResourceExhausted : StatusCode.Unavailable, fault.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{Method} could not be answered: the store cannot serve.")]
        public static partial void CannotServe(ILogger logger, string method, Exception fault);
    }
}
