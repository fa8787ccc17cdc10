using System.Diagnostics;

namespace SchoolGuard.TestKit.Machine;

/// <summary>A run of Node.</summary>
public static class NodeProcess
{
    /// <summary>Runs a script to its end.</summary>
    /// <param name="arguments">The script and what it is given.</param>
    /// <returns>The exit code, and what it wrote to both streams.</returns>
    public static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // Inside `dotnet test` a variable of node's own test runner would make this run think that it is a child of another.
        start.Environment.Remove("NODE_TEST_CONTEXT");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
