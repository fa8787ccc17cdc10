using System.Diagnostics.CodeAnalysis;
using Grpc.Core;
using Grpc.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps gRPC services to their paths.</summary>
public static class GrpcEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps a service's methods to POST <c>/service/method</c>. The service object comes from the process's services where it is registered
    /// there, and is otherwise made for each call and disposed after it.
    /// </summary>
    /// <typeparam name="TService">The service: a class over a generated base.</typeparam>
    /// <param name="builder">The routes of the process.</param>
    /// <exception cref="InvalidOperationException">AddGrpc was not called, or the class has no generated base.</exception>
    public static GrpcServiceEndpointConventionBuilder MapGrpcService<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | BindServiceMethodAttribute.Methods)] TService>(this IEndpointRouteBuilder builder)
        where TService : class
    {
        var settings = Settings(builder);
        var service = new ServiceBinding<TService>();
        return Map(builder, binder: new ServiceEndpoints<TService>(builder, settings, service), service.Bind);
    }

    /// <summary>Maps the methods of one service object to POST <c>/service/method</c>.</summary>
    /// <param name="builder">The routes of the process.</param>
    /// <param name="serviceDefinition">The service's methods.</param>
    /// <exception cref="InvalidOperationException">AddGrpc was not called.</exception>
    public static GrpcServiceEndpointConventionBuilder MapGrpcService(this IEndpointRouteBuilder builder, ServerServiceDefinition serviceDefinition)
    {
        ArgumentNullException.ThrowIfNull(serviceDefinition);
        return Map(builder, new DefinitionEndpoints(builder, Settings(builder)), serviceDefinition.BindService);
    }

    private static GrpcServiceEndpointConventionBuilder Map(IEndpointRouteBuilder builder, MethodEndpoints binder, Action<ServiceBinderBase> bind)
    {
        bind(binder);
        builder.ServiceProvider.GetRequiredService<UnimplementedEndpoints>().MapOnce(builder);
        return new GrpcServiceEndpointConventionBuilder(binder.Mapped);
    }

    private static ServerSettings Settings(IEndpointRouteBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ServiceProvider.GetService<ServerSettings>()
            ?? throw new InvalidOperationException("gRPC services are mapped but gRPC was not added: call services.AddGrpc()");
    }
}
