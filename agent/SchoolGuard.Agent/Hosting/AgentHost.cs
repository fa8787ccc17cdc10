using Microsoft.Extensions.Options;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Agent.State;

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

    /// <summary>Makes a device one of a hub's fleet. An agent that is running takes it up within a minute.</summary>
    /// <param name="options">Where the device's agent keeps its state.</param>
    /// <param name="enrolment">What the hub's operator was given for it.</param>
    /// <returns>The school whose device this is now.</returns>
    /// <exception cref="OptionsValidationException">The options are wrong, all faults named.</exception>
    /// <exception cref="Grpc.Core.RpcException">The hub cannot be reached, is another than the fingerprint's, or refuses.</exception>
    public static Task<string> EnrolAsync(AgentOptions options, EnrolOptions enrolment)
    {
        List<string> faults = [.. enrolment.Faults(), .. new AgentOptionsCheck().Validate(name: null, options).Failures ?? []];
        if (faults.Count > 0) throw new OptionsValidationException("", typeof(EnrolOptions), faults);
        var state = new StateFolder(options.State);
        state.Prepare();
        return Enroller.EnrolAsync(state, enrolment);
    }

    /// <summary>Makes the agent of a process from its arguments and environment.</summary>
    internal static WebApplication Create(string[] arguments)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddEnvironmentVariables(EnvironmentPrefix).AddCommandLine(arguments);
        builder.Services.AddOptions<AgentOptions>().Bind(builder.Configuration).ValidateOnStart();
        // What keeps it from starting is told once, in words: the host's own account of it is a stack trace.
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        return Compose(builder);
    }

    private static WebApplication Compose(WebApplicationBuilder builder)
    {
        builder.WebHost.UseKestrelCore();
        return builder.AddAgent().Build().MapAgent();
    }
}
