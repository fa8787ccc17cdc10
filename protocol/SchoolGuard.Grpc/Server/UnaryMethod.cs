using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Server;

internal sealed class UnaryMethod<TRequest, TResponse>(
    Method<TRequest, TResponse> method,
    ServerSettings settings,
    HandlerSource<UnaryServerMethod<TRequest, TResponse>> source) : MethodHandler(method.FullName, settings)
    where TRequest : class
    where TResponse : class
{
    protected override async Task AnswerAsync(ServerCall call)
    {
        var request = await call.Requests.ReadOnlyAsync(method.RequestMarshaller.ContextualDeserializer, CancellationToken.None) ?? throw Faults.NoRequest();
        await using var lease = source.Take(call.Http);
        var handler = Settings.Interceptors.Aggregate(lease.Handler, (next, each) => (one, context) => each.UnaryServerHandler(one, context, next));
        var response = await handler(request, call);
        await call.WriteOnlyAsync(response, method.ResponseMarshaller);
    }
}
