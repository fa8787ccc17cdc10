using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Routing;

namespace Grpc.Server;

/// <summary>The methods of a service class, with the attributes of the class and of the method, such as those of authorisation.</summary>
internal sealed class ServiceEndpoints<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicMethods)] TService>(
    IEndpointRouteBuilder routes,
    ServerSettings settings,
    ServiceBinding<TService> binding) : MethodEndpoints(routes, settings)
    where TService : class
{
    protected override HandlerSource<THandler> Source<THandler>(THandler? handler)
        where THandler : class => new ServiceHandler<TService, THandler>(binding, Mapped.Count);

    protected override IEnumerable<object> Metadata(IMethod method) =>
    [
        new GrpcMethodMetadata(typeof(TService), method),
        .. typeof(TService).GetCustomAttributes(inherit: true),
        .. typeof(TService).GetMethods().Where(candidate => Handles(candidate, method)).SelectMany(handler => handler.GetCustomAttributes(inherit: true)),
    ];

    private static bool Handles(MethodInfo candidate, IMethod method) =>
        string.Equals(candidate.Name, method.Name, StringComparison.Ordinal)
        && candidate.GetParameters() is [.., var last] && last.ParameterType == typeof(ServerCallContext);
}
