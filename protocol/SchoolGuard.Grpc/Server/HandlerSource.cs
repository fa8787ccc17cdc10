using Microsoft.AspNetCore.Http;

namespace Grpc.Server;

/// <summary>Where the handler of a method comes from, call by call.</summary>
internal abstract class HandlerSource<THandler>
    where THandler : Delegate
{
    public abstract HandlerLease<THandler> Take(HttpContext http);
}

/// <summary>The same handler for every call.</summary>
internal sealed class FixedHandler<THandler>(THandler handler) : HandlerSource<THandler>
    where THandler : Delegate
{
    public override HandlerLease<THandler> Take(HttpContext http) => new(handler, owned: null);
}
