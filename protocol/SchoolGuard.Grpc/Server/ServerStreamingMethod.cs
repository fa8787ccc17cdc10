using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Server;

internal sealed class ServerStreamingMethod<TRequest, TResponse>(
    Method<TRequest, TResponse> method,
    ServerSettings settings,
    HandlerSource<ServerStreamingServerMethod<TRequest, TResponse>> source) : MethodHandler(method.FullName, settings)
    where TRequest : class
    where TResponse : class
{
    protected override async Task AnswerAsync(ServerCall call)
    {
        var request = await call.Requests.ReadOnlyAsync(method.RequestMarshaller.ContextualDeserializer, CancellationToken.None) ?? throw Faults.NoRequest();
        await using var lease = source.Take(call.Http);
        var handler = Settings.Interceptors.Aggregate(lease.Handler, (next, each) => (one, responses, context) => each.ServerStreamingServerHandler(one, responses, context, next));
        await handler(request, new ResponseStream<TResponse>(call, method.ResponseMarshaller), call);
    }
}
