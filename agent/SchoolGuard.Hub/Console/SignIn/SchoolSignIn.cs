using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SchoolGuard.Hub.Hosting;

namespace SchoolGuard.Hub.Console.SignIn;

/// <summary>Sign-in by the school's own provider, where one is configured: the code flow with PKCE.</summary>
internal static class SchoolSignIn
{
    public const string Path = "/sign-in/school";

    private const string Answer = "/sign-in/school/answer";

    public static void AddSchoolSignIn(this IServiceCollection services)
    {
        services.AddSingleton<SchoolSignInEvents>();
        services.AddTransient<OpenIdConnectHandler>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>());
        services.AddOptions<AuthenticationOptions>().Configure<IOptions<HubOptions>>((schemes, hub) =>
        {
            if (hub.Value.Oidc.Authority.Length > 0) schemes.AddScheme<OpenIdConnectHandler>(ConsoleSchemes.School, hub.Value.Oidc.Name);
        });
        services.AddOptions<OpenIdConnectOptions>(ConsoleSchemes.School).Configure<IOptions<HubOptions>>((options, hub) => Configure(options, hub.Value.Oidc));
    }

    public static void MapSchoolSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, BeginAsync).AllowAnonymous();
        // Taken by the handler before it comes here, but at the console's port only.
        routes.MapGet(Answer, () => Results.NotFound()).AllowAnonymous();
    }

    private static async Task<IResult> BeginAsync(string? to, IAuthenticationSchemeProvider schemes) =>
        await schemes.GetSchemeAsync(ConsoleSchemes.School) is null
            ? Results.NotFound()
            : Results.Challenge(new AuthenticationProperties { RedirectUri = LocalAddress.Of(to) }, [ConsoleSchemes.School]);

    private static void Configure(OpenIdConnectOptions options, OidcOptions oidc)
    {
        options.Authority = oidc.Authority;
        options.ClientId = oidc.ClientId;
        options.ClientSecret = oidc.ClientSecret;
        options.RequireHttpsMetadata = !new Uri(oidc.Authority).IsLoopback;
        options.SignInScheme = ConsoleSchemes.Session;
        options.EventsType = typeof(SchoolSignInEvents);
        options.CallbackPath = Answer;
        options.ResponseType = "code";
        // The answer comes as a link, so that cookies need not be sent with other sites' forms.
        options.ResponseMode = "query";
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.Scope.Add("email");
        options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        options.ClaimActions.MapUniqueJsonKey("preferred_username", "preferred_username");
        foreach (var cookie in new[] { options.NonceCookie, options.CorrelationCookie }) (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
    }
}
