using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using NodaTime;
using SchoolGuard.Hub.Accounts;

namespace SchoolGuard.Hub.Console.SignIn;

/// <summary>Whom the provider vouches for becomes the session of an account here, or of nobody.</summary>
internal sealed partial class SchoolSignInEvents(ProviderDesk desk, IClock clock, ILogger<SchoolSignInEvents> logger) : OpenIdConnectEvents
{
    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var person = context.Principal!;
        var email = bool.TryParse(person.FindFirstValue("email_verified"), out var verified) && verified ? person.FindFirstValue("email") : null;
        if (await desk.AdmitAsync(email, person.FindFirstValue("preferred_username"), person.FindFirstValue("sub") ?? "") is { } account)
        {
            context.Principal = SessionCookie.PrincipalOf(account, clock.GetCurrentInstant(), byProvider: true);
            return;
        }

        Refuse(context, "stranger");
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        Log.Failed(logger, context.Failure);
        Refuse(context, "failed");
        return Task.CompletedTask;
    }

    private static void Refuse(HandleRequestContext<RemoteAuthenticationOptions> context, string reason)
    {
        context.Response.Redirect($"/sign-in?refused={reason}");
        context.HandleResponse();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The school's sign-in gave no answer that could be trusted.")]
        public static partial void Failed(ILogger logger, Exception? failure);
    }
}
