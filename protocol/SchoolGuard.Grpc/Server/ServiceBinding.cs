using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Server;

/// <summary>
/// Makes the objects of a service and asks the generated code for their methods. The generated <c>BindService</c> is found through the
/// attribute that the generator puts on the base: looked up once, in a way that trimming understands, and called as a delegate from then on.
/// </summary>
internal sealed class ServiceBinding<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TService>
    where TService : class
{
    private static readonly ObjectFactory<TService> Make = ActivatorUtilities.CreateFactory<TService>([]);

    private readonly Action<ServiceBinderBase, TService?> bind = Generated();

    /// <summary>Names the methods, without handlers.</summary>
    public void Bind(ServiceBinderBase binder) => bind(binder, null);

    /// <summary>Names the methods with the handlers of one object.</summary>
    public void Bind(ServiceBinderBase binder, TService service) => bind(binder, service);

    /// <summary>The object for one call, and whether it was made for it.</summary>
    public static (TService Service, bool Made) Take(IServiceProvider services) =>
        services.GetService<TService>() is { } registered ? (registered, false) : (Make(services, []), true);

    private static Action<ServiceBinderBase, TService?> Generated()
    {
        for (var type = typeof(TService); type is not null; type = type.BaseType)
        {
            if (type.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false) is not { } attribute) continue;
            var method = attribute.BindType.GetMethod(
                attribute.BindMethodName,
                BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic,
                [typeof(ServiceBinderBase), type]);
            if (method is not null) return method.CreateDelegate<Action<ServiceBinderBase, TService?>>();
        }

        throw new InvalidOperationException($"`{typeof(TService)}` is not a gRPC service: derive it from a base that Grpc.Tools generated");
    }
}
