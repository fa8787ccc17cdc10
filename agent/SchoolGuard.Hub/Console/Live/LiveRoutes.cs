namespace SchoolGuard.Hub.Console.Live;

internal static class LiveRoutes
{
    /// <summary>The stream that live.js listens to. It says that something changed, never what: the page is asked for again, with its own rights.</summary>
    public static void MapLive(this IEndpointRouteBuilder routes) => routes.MapGet("/live", (string[] topic, LiveSignal signal, IHostApplicationLifetime hub, HttpContext http) =>
    {
        var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, hub.ApplicationStopping);
        http.Response.RegisterForDispose(ends);
        return TypedResults.ServerSentEvents(signal.FollowAsync(topic, ends.Token), "changed");
    }).RequireAuthorization();
}
