using Grpc.Core;

namespace Grpc.Server;

internal sealed class DuplexStreamingMethod<TRequest, TResponse>(
    Method<TRequest, TResponse> method,
    ServerSettings settings,
    HandlerSource<DuplexStreamingServerMethod<TRequest, TResponse>> source) : MethodHandler(method.FullName, settings)
    where TRequest : class
    where TResponse : class
{
    protected override async Task AnswerAsync(ServerCall call)
    {
        await using var lease = source.Take(call.Http);
        await lease.Handler(new RequestStream<TRequest>(call, method.RequestMarshaller), new ResponseStream<TResponse>(call, method.ResponseMarshaller), call);
    }
}
