using Microsoft.AspNetCore.Authorization;

namespace SchoolGuard.Hub.Console.SignIn;

/// <summary>Somebody whose password another has seen does nothing here but choose one.</summary>
internal static class FirstPasswordGate
{
    public static Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (SignedIn.Of(context) is not { MustChange: true } || context.GetEndpoint()?.Metadata is { } metadata && (metadata.GetMetadata<IAllowAnonymous>() ?? (object?)metadata.GetMetadata<WithFirstPasswordAttribute>()) is not null)
            return next(context);
        context.Response.Redirect("/account/password");
        return Task.CompletedTask;
    }
}

/// <summary>Lets in those who have yet to choose a password.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WithFirstPasswordAttribute : Attribute;
