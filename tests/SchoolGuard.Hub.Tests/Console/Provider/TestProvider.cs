using System.Diagnostics;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Console.Provider;

/// <summary>The real provider of provider.mjs as a process; it ends with its standard input.</summary>
internal sealed class TestProvider : IDisposable
{
    private readonly Process process;

    private TestProvider(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    public static async Task<TestProvider> StartAsync(string console)
    {
        Prerequisites.NodeModules();
        var script = Repository.PathTo("tests", "SchoolGuard.Hub.Tests", "Console", "Provider", "provider.mjs");
        var start = new ProcessStartInfo("node", [script, console]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment.Remove("NODE_TEST_CONTEXT");
        var started = Process.Start(start)!;
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("http://", StringComparison.Ordinal)) return new TestProvider(started, line);
        }

        throw new InvalidOperationException("the provider did not start");
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
