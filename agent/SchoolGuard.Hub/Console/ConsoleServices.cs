using Microsoft.AspNetCore.Authorization;
using SchoolGuard.Hub.Console.Attention;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Console.Files;
using SchoolGuard.Hub.Console.Keys;
using SchoolGuard.Hub.Console.Live;
using SchoolGuard.Hub.Console.Pages.Audits;
using SchoolGuard.Hub.Console.Pages.Policies;
using SchoolGuard.Hub.Console.Pages.Reports;
using SchoolGuard.Hub.Console.Pages.Subjects;
using SchoolGuard.Hub.Console.SignIn;

namespace SchoolGuard.Hub.Console;

/// <summary>The console: pages for the school's people, rendered here and sent as HTML.</summary>
internal static class ConsoleServices
{
    public static IServiceCollection AddConsole(this IServiceCollection services)
    {
        services.AddSingleton<ConsoleAddress>().AddSingleton<ConsoleCertificate>().AddSingleton<AssetFiles>();
        services.AddHttpContextAccessor();
        services.AddSingleton<LiveSignal>();
        services.AddConsoleKeys();
        services.AddConsoleSignIn();
        services.AddSingleton<IAttention, FleetAttention>().AddSingleton<IAttention, PolicyAttention>().AddSingleton<IAttention, IncidentAttention>();
        // A page that names nobody is for nobody. Devices and operators show what they have at their own port.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(call => call.Resource is HttpContext http && !ConsoleDoor.IsOpen(http)).Build());
        services.AddRazorComponents();
        return services;
    }

    /// <summary>What a request goes through, in this order.</summary>
    public static void UseConsole(this WebApplication app)
    {
        app.UseWhen(ConsoleDoor.IsOpen, console =>
        {
            // Each in a scope of its own: what a page was made with knows of that page's address.
            console.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem/500", CreateScopeForErrors = true, StatusCodeSelector = ProblemPages.StatusOf });
            console.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
            console.Use(ProblemPages.AskAsync);
            console.Use(SecurityHeaders.WriteAsync);
            console.Use(OwnForms.GuardAsync);
        });
        app.UseRouting();
        app.Use(ConsoleDoor.GuardAsync);
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(FirstPasswordGate.GuardAsync);
        app.UseAntiforgery();
        app.Use(OwnForms.RequireTokenAsync);
    }

    public static WebApplication MapConsole(this WebApplication app)
    {
        var console = app.MapGroup("").WithMetadata(ConsoleDoor.Instance);
        console.MapRazorComponents<App>();
        console.MapAssets();
        console.MapMatrix();
        console.MapAuditExport();
        console.MapLive();
        console.MapSchoolSignIn();
        console.MapReports();
        console.MapSubjects();
        return app;
    }
}
