using Microsoft.Extensions.Options;

namespace SchoolGuard.Hub.Hosting;

/// <summary>Makes hubs: for the process itself, for a demonstration, and for tests.</summary>
public static class HubHost
{
    private const string EnvironmentPrefix = "SCHOOLGUARD_HUB_";

    /// <summary>Makes a hub that has not been started.</summary>
    /// <param name="options">Where it keeps its data and is reached.</param>
    /// <param name="services">Puts others in the place of IClock or TimeProvider.</param>
    /// <exception cref="OptionsValidationException">At start: the options are wrong, all faults named.</exception>
    public static WebApplication Create(HubOptions options, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddOptions<HubOptions>()
            .Configure(given =>
            {
                (given.Data, given.Listen, given.Address, given.Store, given.Oidc, given.Notices) = (options.Data, options.Listen, options.Address, options.Store, options.Oidc, options.Notices);
                (given.Console, given.ConsoleCertificate, given.ConsoleKey, given.ConsolePassword) = (options.Console, options.ConsoleCertificate, options.ConsoleKey, options.ConsolePassword);
            }).ValidateOnStart();
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        services?.Invoke(builder.Services);
        return Compose(builder);
    }

    /// <summary>What a process is told, by its environment and its arguments.</summary>
    internal static IConfiguration Read(string[] arguments) => new ConfigurationBuilder().AddEnvironmentVariables(EnvironmentPrefix).AddCommandLine(arguments).Build();

    /// <summary>Makes the hub of a process from its arguments and environment.</summary>
    internal static WebApplication Create(string[] arguments)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddConfiguration(Read(arguments));
        builder.Services.AddOptions<HubOptions>().Bind(builder.Configuration).ValidateOnStart();
        // What keeps it from starting is told once, in words: the host's own account of it is a stack trace.
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        return Compose(builder);
    }

    private static WebApplication Compose(WebApplicationBuilder builder)
    {
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration();
        return builder.AddHub().Build().MapHub();
    }
}
