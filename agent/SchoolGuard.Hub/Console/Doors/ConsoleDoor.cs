namespace SchoolGuard.Hub.Console.Doors;

/// <summary>On a connection: it came in by the console's port. On an endpoint: it answers there only. Whatever has it on one side alone does not exist.</summary>
internal sealed class ConsoleDoor
{
    public static ConsoleDoor Instance { get; } = new();

    public static bool IsOpen(HttpContext context) => context.Features.Get<ConsoleDoor>() is not null;

    /// <summary>Between routing and authorization: keeps the two ports apart.</summary>
    public static Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is not null && endpoint.Metadata.GetMetadata<ConsoleDoor>() is not null == IsOpen(context)) return next(context);
        context.SetEndpoint(endpoint: null);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
