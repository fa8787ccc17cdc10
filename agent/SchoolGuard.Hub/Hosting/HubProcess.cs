using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using SchoolGuard.Hub.Backups;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Hosting;

/// <summary>Runs a hub as a process: what keeps it from starting is one line on standard error and exit code 1.</summary>
internal static class HubProcess
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            if (BackupCommand.IsAskedFor(arguments))
            {
                await System.Console.Out.WriteLineAsync(await BackupCommand.RunAsync(arguments));
                return 0;
            }

            await using var hub = HubHost.Create(arguments);
            await hub.StartAsync();
            await hub.WaitForShutdownAsync();
            return 0;
        }
        catch (OptionsValidationException faults)
        {
            return await FailAsync(string.Join("; ", faults.Failures));
        }
        catch (OperationCanceledException)
        {
            // It was told to end before it had begun.
            return 0;
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            return await FailAsync($"{fault.Message.TrimEnd('.')}: stop what listens there, which may be this hub itself, or choose another port with --listen or --console");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or StoreException)
        {
            return await FailAsync(fault.Message);
        }
    }

    private static async Task<int> FailAsync(string fault)
    {
        await System.Console.Error.WriteLineAsync($"schoolguard-hub: {fault}");
        return 1;
    }
}
