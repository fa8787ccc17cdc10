namespace SchoolGuard.Hub.Console.SignIn;

internal static class SignInServices
{
    public static void AddConsoleSignIn(this IServiceCollection services)
    {
        services.AddSingleton<SessionCookie>();
        services.AddScoped(provider => SignedIn.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!) ?? throw new InvalidOperationException("nobody is signed in: a page that injects SignedIn says whose it is by [For]"));
        services.AddAuthentication(ConsoleSchemes.Session).AddCookie(ConsoleSchemes.Session, cookie =>
        {
            cookie.EventsType = typeof(SessionCookie);
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "to";
            cookie.ExpireTimeSpan = SessionCookie.Idle.ToTimeSpan();
            cookie.Cookie.Name = "schoolguard";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddAntiforgery(antiforgery => (antiforgery.Cookie.Name, antiforgery.Cookie.SecurePolicy, antiforgery.SuppressXFrameOptionsHeader) = ("schoolguard-form", CookieSecurePolicy.SameAsRequest, true));
    }
}
