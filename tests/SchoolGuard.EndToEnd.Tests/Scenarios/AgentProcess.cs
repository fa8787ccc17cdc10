using System.Diagnostics;
using System.Globalization;
using Grpc.Core;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.EndToEnd.Tests.Traces;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Scenarios;

/// <summary>The agent as a process of its own, with the system's clock and accounts: whoever runs the tests is one of the school's people.</summary>
internal sealed class AgentProcess : IAsyncDisposable
{
    private readonly Device device;
    private readonly Process process;

    private AgentProcess(Device device, Process process) => (this.device, this.process) = (device, process);

    public string Socket => device.Socket;

    /// <summary>The folder of all that it keeps.</summary>
    public string State => device.State.Root;

    /// <param name="user">The roster's row of the account that runs the tests, its username left out as {0}.</param>
    /// <param name="rules">The policy's rules.</param>
    /// <param name="log">Takes what it writes to its output, or null to let it appear with the test's.</param>
    public static async Task<AgentProcess> StartAsync(string user, string rules, RunLog? log = null)
    {
        var prepared = Device.Prepare(TestPolicies.WithRules(rules));
        await File.AppendAllTextAsync(Path.Combine(prepared.State.Root, "roster", "users.csv"), "\n" + string.Format(CultureInfo.InvariantCulture, user, Environment.UserName) + "\n");
        var dll = Path.Combine(Repository.OutputOf("SchoolGuard.Agent"), "schoolguard-agent.dll");
        var start = new ProcessStartInfo("dotnet", [dll, "--state", prepared.State.Root, "--socket", prepared.Socket]) { UseShellExecute = false };
        var started = log?.Start(start) ?? Process.Start(start)!;
        await AnswersAsync(prepared, started);
        return new AgentProcess(prepared, started);
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
        await device.DisposeAsync();
    }

    private static async Task AnswersAsync(Device device, Process process)
    {
        while (!process.HasExited)
        {
            try
            {
                await device.Client.GetStatusAsync(new GetStatusRequest());
                return;
            }
            catch (RpcException fault) when (fault.StatusCode is StatusCode.Unavailable)
            {
                // Not listening yet.
            }
        }

        Assert.Fail($"the agent ended with {process.ExitCode}");
    }
}
