using Grpc.Core;
using Microsoft.Extensions.Options;
using SchoolGuard.Agent.Hosting;

namespace SchoolGuard.Agent.Hubs;

/// <summary><c>schoolguard-agent enrol</c>: makes this device one of a hub's fleet. An agent that is running takes it up within a minute.</summary>
internal static class EnrolCommand
{
    /// <returns>What to tell the person at the device.</returns>
    /// <exception cref="OptionsValidationException">The options are wrong, all faults named.</exception>
    /// <exception cref="RpcException">The hub refuses.</exception>
    /// <exception cref="IOException">No hub is there, or another; or the state folder cannot be written.</exception>
    public static async Task<string> RunAsync(string[] arguments)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("SCHOOLGUARD_").AddCommandLine(arguments).Build();
        var agent = configuration.Get<AgentOptions>() ?? new AgentOptions();
        var options = configuration.Get<EnrolOptions>() ?? new EnrolOptions();
        try
        {
            var school = await AgentHost.EnrolAsync(agent, options);
            return $"this device is `{options.Name}` of `{school}`, under the hub at {options.Hub}";
        }
        catch (RpcException fault) when (fault.StatusCode is StatusCode.Unavailable && fault.Status.DebugException is not null)
        {
            throw new IOException($"no hub with that fingerprint answers at {options.Hub}: check --hub and --fingerprint, and that the hub runs", fault);
        }
    }
}
