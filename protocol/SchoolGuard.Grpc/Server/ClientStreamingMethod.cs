using Grpc.Core;

namespace Grpc.Server;

internal sealed class ClientStreamingMethod<TRequest, TResponse>(
    Method<TRequest, TResponse> method,
    ServerSettings settings,
    HandlerSource<ClientStreamingServerMethod<TRequest, TResponse>> source) : MethodHandler(method.FullName, settings)
    where TRequest : class
    where TResponse : class
{
    protected override async Task AnswerAsync(ServerCall call)
    {
        await using var lease = source.Take(call.Http);
        var handler = Settings.Interceptors.Aggregate(lease.Handler, (next, each) => (requests, context) => each.ClientStreamingServerHandler(requests, context, next));
        var response = await handler(new RequestStream<TRequest>(call, method.RequestMarshaller), call);
        await call.WriteOnlyAsync(response, method.ResponseMarshaller);
    }
}
