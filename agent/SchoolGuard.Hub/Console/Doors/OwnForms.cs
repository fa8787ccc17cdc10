using Microsoft.AspNetCore.Antiforgery;

namespace SchoolGuard.Hub.Console.Doors;

/// <summary>Takes forms from the console's own pages only. Browsers say where a form comes from; the token in each form guards those that do not.</summary>
internal static class OwnForms
{
    public static Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        var site = context.Request.Headers["Sec-Fetch-Site"].ToString();
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || site is "" or "same-origin" or "none") return next(context);
        return RefuseAsync(context);
    }

    /// <summary>After the token was looked at: a form without a good one goes no further.</summary>
    public static Task RequireTokenAsync(HttpContext context, RequestDelegate next) =>
        !HttpMethods.IsGet(context.Request.Method) && context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } ? RefuseAsync(context) : next(context);

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
