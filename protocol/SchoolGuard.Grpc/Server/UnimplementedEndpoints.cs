using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Grpc.Server;

/// <summary>
/// Answers gRPC calls of methods that do not exist with UNIMPLEMENTED, and leaves every other request to the rest of the process. Behind all
/// other routes.
/// </summary>
internal sealed class UnimplementedEndpoints : IRouteConstraint
{
    private bool mapped;

    public void MapOnce(IEndpointRouteBuilder routes)
    {
        if (mapped) return;
        mapped = true;
        var pattern = RoutePatternFactory.Parse(
            "{unimplementedService}/{unimplementedMethod}",
            defaults: null,
            parameterPolicies: new RouteValueDictionary { ["unimplementedMethod"] = this });
        routes.Map(pattern, AnswerAsync).WithMetadata(new HttpMethodMetadata([HttpMethods.Post])).WithDisplayName("gRPC - unimplemented").WithOrder(int.MaxValue);
    }

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is null || ContentTypes.IsGrpc(httpContext.Request.ContentType);

    private static Task AnswerAsync(HttpContext http)
    {
        if (RequestCheck.Refuses(http)) return Task.CompletedTask;
        http.Response.ContentType = ContentTypes.Grpc;
        StatusTrailers.Write(http.Response.Headers, new Status(StatusCode.Unimplemented, "the service or method is not known here"), trailers: null);
        return Task.CompletedTask;
    }
}
