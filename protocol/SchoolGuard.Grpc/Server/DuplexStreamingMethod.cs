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
        var handler = Settings.Interceptors.Aggregate(lease.Handler, (next, each) => (requests, responses, context) => each.DuplexStreamingServerHandler(requests, responses, context, next));
        await handler(new RequestStream<TRequest>(call, method.RequestMarshaller), new ResponseStream<TResponse>(call, method.ResponseMarshaller), call);
    }
}
