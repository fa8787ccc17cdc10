using Microsoft.Extensions.Options;

namespace SchoolGuard.Agent.Hosting;

/// <summary>Makes agents: for the process itself, for a demonstration, and for tests.</summary>
public static class AgentHost
{
    private const string EnvironmentPrefix = "SCHOOLGUARD_";

    /// <summary>Makes an agent that has not been started.</summary>
    /// <param name="options">Where it keeps its state and is reached.</param>
    /// <param name="services">Puts others in the place of IClock, TimeProvider, ISessions or IDeviceNetwork.</param>
    /// <exception cref="OptionsValidationException">At start: the options are wrong, all faults named.</exception>
    public static WebApplication Create(AgentOptions options, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddOptions<AgentOptions>().Configure(given => (given.State, given.Socket) = (options.State, options.Socket)).ValidateOnStart();
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        services?.Invoke(builder.Services);
        return Compose(builder);
    }

    /// <summary>Makes the agent of a process from its arguments and environment.</summary>
    internal static WebApplication Create(string[] arguments)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddEnvironmentVariables(EnvironmentPrefix).AddCommandLine(arguments);
        builder.Services.AddOptions<AgentOptions>().Bind(builder.Configuration).ValidateOnStart();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft", LogLevel.Warning);
        return Compose(builder);
    }

    private static WebApplication Compose(WebApplicationBuilder builder)
    {
        builder.WebHost.UseKestrelCore();
        return builder.AddAgent().Build().MapAgent();
    }
}
