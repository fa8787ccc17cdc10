using System.Diagnostics;
using System.Text.Json;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>A script of Peers/ in a process of its own, ended with the test.</summary>
internal sealed class PeerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    private PeerProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    public static PeerProcess Python(string script, object setup) => Start(Prerequisites.PythonWithGrpc(), script + ".py", setup);

    public static PeerProcess Node(string script, object setup)
    {
        Prerequisites.NodeModules();
        return Start("node", script + ".mjs", setup);
    }

    /// <summary>Reads up to the line that starts so, and gives what follows on it.</summary>
    public async Task<string> ExpectAsync(string start)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal)) return line[start.Length..].Trim();
        }

        throw new InvalidOperationException($"the peer ended without saying `{start}`: {await errors}");
    }

    public async Task TellAsync(string line)
    {
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
    }

    /// <summary>Waits for the end and gives what went wrong; empty if nothing did.</summary>
    public async Task<string> EndAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? "" : await errors;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static PeerProcess Start(string command, string script, object setup)
    {
        var start = new ProcessStartInfo(command, [Repository.PathTo("tests", "SchoolGuard.Grpc.Tests", "Peers", script), JsonSerializer.Serialize(setup)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new PeerProcess(Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start"));
    }
}
