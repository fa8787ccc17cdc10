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
            Shape(cookie.Cookie, ConsoleSchemes.Session);
        }).AddCookie(ConsoleSchemes.Half, cookie =>
        {
            cookie.ExpireTimeSpan = HalfSession.Lifetime.ToTimeSpan();
            cookie.SlidingExpiration = false;
            Shape(cookie.Cookie, ConsoleSchemes.Half);
        });
        services.AddSchoolSignIn();
        services.AddAntiforgery(antiforgery => (antiforgery.Cookie.Name, antiforgery.Cookie.SecurePolicy, antiforgery.SuppressXFrameOptionsHeader) = ("schoolguard-form", CookieSecurePolicy.SameAsRequest, true));
    }

    private static void Shape(CookieBuilder cookie, string name) =>
        (cookie.Name, cookie.HttpOnly, cookie.SameSite, cookie.SecurePolicy) = (name, true, SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
}
