using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Routing;

namespace Grpc.Server;

/// <summary>The methods of one service object.</summary>
internal sealed class DefinitionEndpoints(IEndpointRouteBuilder routes, ServerSettings settings) : MethodEndpoints(routes, settings)
{
    protected override HandlerSource<THandler> Source<THandler>(THandler? handler)
        where THandler : class =>
        new FixedHandler<THandler>(handler ?? throw new InvalidOperationException("a service definition names a method without a handler"));

    protected override IEnumerable<object> Metadata(IMethod method) => [new GrpcMethodMetadata(typeof(ServerServiceDefinition), method)];
}
