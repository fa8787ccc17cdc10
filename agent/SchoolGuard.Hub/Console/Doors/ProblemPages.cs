using Microsoft.AspNetCore.Diagnostics;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Console.Doors;

/// <summary>The page that says what went wrong: asked for, not sent the form that failed, and by nobody, since to know who asks may be what failed.</summary>
internal static class ProblemPages
{
    public static int StatusOf(Exception fault) => StoreFault.Of(fault) is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable;

    /// <returns>What the store could not do, or null: it was something else.</returns>
    public static StoreFault? FaultOf(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>()?.Error is { } fault ? StoreFault.Of(fault) : null;

    public static bool IsOfException(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>() is not null;

    public static Task AskAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || IsOfException(context)) context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}
