using System.Diagnostics.CodeAnalysis;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace Grpc.Server;

/// <summary>The handler of the method at <paramref name="position"/> in the generated order, of the service object of each call.</summary>
internal sealed class ServiceHandler<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TService, THandler>(
    ServiceBinding<TService> binding,
    int position) : HandlerSource<THandler>
    where TService : class
    where THandler : Delegate
{
    public override HandlerLease<THandler> Take(HttpContext http)
    {
        var (service, made) = ServiceBinding<TService>.Take(http.RequestServices);
        var picker = new Picker(position);
        binding.Bind(picker, service);
        return new HandlerLease<THandler>(picker.Handler!, made ? service : null);
    }

    private sealed class Picker(int position) : ServiceBinderBase
    {
        private int passed;

        public THandler? Handler { get; private set; }

        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) => Pass(handler);

        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler) => Pass(handler);

        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) => Pass(handler);

        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler) => Pass(handler);

        private void Pass(Delegate? handler)
        {
            if (passed++ == position) Handler = handler as THandler;
        }
    }
}
