using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Grpc.Server;

/// <summary>Maps each method that generated code names to its path.</summary>
internal abstract class MethodEndpoints(IEndpointRouteBuilder routes, ServerSettings settings) : ServiceBinderBase
{
    private readonly List<IEndpointConventionBuilder> mapped = [];

    public IReadOnlyList<IEndpointConventionBuilder> Mapped => mapped;

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) =>
        Map(method, new UnaryMethod<TRequest, TResponse>(method, settings, Source(handler)));

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler) =>
        Map(method, new ClientStreamingMethod<TRequest, TResponse>(method, settings, Source(handler)));

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) =>
        Map(method, new ServerStreamingMethod<TRequest, TResponse>(method, settings, Source(handler)));

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler) =>
        Map(method, new DuplexStreamingMethod<TRequest, TResponse>(method, settings, Source(handler)));

    /// <summary>The handler's source for the method that is <see cref="Mapped"/> next.</summary>
    protected abstract HandlerSource<THandler> Source<THandler>(THandler? handler)
        where THandler : Delegate;

    /// <summary>What authorisation and the like find on the endpoint.</summary>
    protected abstract IEnumerable<object> Metadata(IMethod method);

    private void Map(IMethod method, MethodHandler handler) =>
        mapped.Add(routes.MapPost(method.FullName, handler.HandleAsync).WithDisplayName("gRPC - " + method.FullName).WithMetadata([.. Metadata(method)]));
}
