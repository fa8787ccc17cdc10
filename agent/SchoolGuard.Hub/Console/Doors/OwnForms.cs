namespace SchoolGuard.Hub.Console.Doors;

/// <summary>Takes forms from the console's own pages only. Browsers say where a form comes from; the token in each form guards those that do not.</summary>
internal static class OwnForms
{
    public static Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        var site = context.Request.Headers["Sec-Fetch-Site"].ToString();
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || site is "" or "same-origin" or "none") return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
