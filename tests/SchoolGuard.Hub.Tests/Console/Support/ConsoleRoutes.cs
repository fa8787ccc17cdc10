using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Console.SignIn;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console.Support;

/// <summary>Every route of the console, as the hub itself knows them.</summary>
internal static class ConsoleRoutes
{
    public static IReadOnlyList<ConsoleRoute> All(TestHub hub) =>
    [
        .. hub.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<ConsoleDoor>() is not null)
            .Select(endpoint => new ConsoleRoute(
                $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}", endpoint.Metadata.GetMetadata<ForAttribute>(),
                endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null, endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null,
                endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null))
            .DistinctBy(route => route.Path, StringComparer.Ordinal).OrderBy(route => route.Path, StringComparer.Ordinal),
    ];

    /// <summary>Pages that need nothing in their address.</summary>
    public static IEnumerable<ConsoleRoute> Pages(TestHub hub) =>
        All(hub).Where(route => route.IsPage && !route.Path.Contains('{'));
}

/// <summary>A route, and whose it is.</summary>
internal sealed record ConsoleRoute(string Path, ForAttribute? For, bool Anonymous, bool SignedIn, bool IsPage)
{
    public override string ToString() => Path;
}
