using System.Diagnostics;
using System.Text;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Readme;

/// <summary>A person's shell in the checkout. It ends at the first command that fails.</summary>
internal sealed class Shell : IAsyncDisposable
{
    private const string Done = "-- done --";

    private readonly Process process;

    private Shell(Process process) => this.process = process;

    /// <param name="end">What is done at the end, also after a failure.</param>
    public static async Task<Shell> StartAsync(string end)
    {
        var start = new ProcessStartInfo("bash") { UseShellExecute = false, WorkingDirectory = Repository.Root, RedirectStandardInput = true, RedirectStandardOutput = true };
        var shell = new Shell(Process.Start(start)!);
        await shell.RunAsync($"exec 2>&1; set -e; trap '{end}' EXIT");
        return shell;
    }

    /// <returns>What the commands wrote.</returns>
    public async Task<string> RunAsync(string commands)
    {
        await process.StandardInput.WriteLineAsync($"{commands}\necho '{Done}'");
        await process.StandardInput.FlushAsync();
        var written = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Equals(Done, StringComparison.Ordinal)) return written.ToString();
            written.AppendLine(line);
        }

        Assert.Fail($"a command failed:\n{commands}\n{written}");
        return "";
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
