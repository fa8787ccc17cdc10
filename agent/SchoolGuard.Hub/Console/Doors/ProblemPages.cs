using Microsoft.AspNetCore.Diagnostics;

namespace SchoolGuard.Hub.Console.Doors;

/// <summary>The page that says what went wrong with a form is asked for, not sent the form.</summary>
internal static class ProblemPages
{
    public static Task AskAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null) context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}
