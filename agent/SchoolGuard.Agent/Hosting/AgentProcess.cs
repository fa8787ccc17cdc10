using Microsoft.Extensions.Options;

namespace SchoolGuard.Agent.Hosting;

/// <summary>Runs an agent as a process: what keeps it from starting is one line on standard error and exit code 1.</summary>
internal static class AgentProcess
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            await using var agent = AgentHost.Create(arguments);
            await agent.StartAsync();
            await agent.WaitForShutdownAsync();
            return 0;
        }
        catch (OptionsValidationException faults)
        {
            return await FailAsync(string.Join("; ", faults.Failures));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(fault.Message);
        }
    }

    private static async Task<int> FailAsync(string fault)
    {
        await Console.Error.WriteLineAsync($"schoolguard-agent: {fault}");
        return 1;
    }
}
