using Grpc.Core;
using Microsoft.Extensions.Options;
using SchoolGuard.Agent.Hubs;

namespace SchoolGuard.Agent.Hosting;

/// <summary>Runs an agent as a process: what keeps it from starting is one line on standard error and exit code 1.</summary>
internal static class AgentProcess
{
    private const string EnrolVerb = "enrol";

    public static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            if (arguments is [EnrolVerb, .. var options])
            {
                await Console.Out.WriteLineAsync(await EnrolCommand.RunAsync(options));
                return 0;
            }

            await using var agent = AgentHost.Create(arguments);
            await agent.StartAsync();
            await agent.WaitForShutdownAsync();
            return 0;
        }
        catch (OptionsValidationException faults)
        {
            return await FailAsync(string.Join("; ", faults.Failures));
        }
        catch (RpcException fault)
        {
            return await FailAsync(fault.Status.Detail);
        }
        catch (OperationCanceledException)
        {
            // It was told to end before it had begun.
            return 0;
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
