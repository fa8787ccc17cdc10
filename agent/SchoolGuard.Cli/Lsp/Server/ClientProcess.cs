using System.Diagnostics;

namespace SchoolGuard.Cli.Lsp.Server;

/// <summary>The editor as a process: a server must not outlive it.</summary>
internal static class ClientProcess
{
    /// <summary>Completes when the process is gone, at once if there is none.</summary>
    public static async Task WaitForEndAsync(int id, CancellationToken cancellation)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            await process.WaitForExitAsync(cancellation);
        }
        catch (ArgumentException)
        {
            // There is no such process.
        }
    }
}
