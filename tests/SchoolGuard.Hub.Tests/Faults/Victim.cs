using System.Diagnostics;
using System.Threading.Channels;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>A hub or an agent as a process of its own, to be killed.</summary>
internal sealed class Victim : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

    private Victim(string project, string program, IEnumerable<string> arguments)
    {
        var dll = Path.Combine(Repository.OutputOf(project), program + ".dll");
        process = new Process { StartInfo = new ProcessStartInfo("dotnet", [dll, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false } };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>A hub that listens.</summary>
    public static async Task<Victim> StartHubAsync(string data, string address)
    {
        var hub = new Victim("SchoolGuard.Hub", "schoolguard-hub", ["--data", data, "--listen", address]);
        while (!(await hub.NextLineAsync()).Contains("The hub is at", StringComparison.Ordinal))
        {
            // What it says before.
        }

        return hub;
    }

    public static Victim StartAgent(string state, string socket) => new("SchoolGuard.Agent", "schoolguard-agent", ["--state", state, "--socket", socket]);

    /// <summary>The next line that it writes: a sign of how far it has come.</summary>
    public async Task<string> NextLineAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await lines.Reader.ReadAsync(patience.Token);
    }

    /// <summary>As kill -9 does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) lines.Writer.TryComplete();
        else lines.Writer.TryWrite(line);
    }
}
