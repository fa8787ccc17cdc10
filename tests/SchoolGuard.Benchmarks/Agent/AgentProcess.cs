using System.Diagnostics;
using Grpc.Core;
using Grpc.Net.Client;
using SchoolGuard.Protocol.Devices;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Agent;

/// <summary>The built agent as a process of its own.</summary>
internal sealed class AgentProcess : IDisposable
{
    private readonly AgentFolder folder = new();
    private readonly GrpcChannel channel;

    private AgentProcess()
    {
        var program = Path.Combine(Repository.OutputOf("SchoolGuard.Agent"), "schoolguard-agent");
        Process = Process.Start(new ProcessStartInfo(program, ["--state", folder.State, "--socket", folder.Socket]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        channel = DeviceChannel.ForAddress(folder.Socket);
        Client = new DeviceAgent.DeviceAgentClient(channel);
    }

    public Process Process { get; }

    public DeviceAgent.DeviceAgentClient Client { get; }

    /// <summary>Starts an agent and waits until it enforces the policy.</summary>
    public static AgentProcess Start()
    {
        var agent = new AgentProcess();
        while (!agent.IsEnforcing())
        {
            if (agent.Process.WaitForExit(TimeSpan.FromMilliseconds(50))) throw new InvalidOperationException($"the agent ended with {agent.Process.ExitCode}");
        }

        return agent;
    }

    public void Dispose()
    {
        channel.Dispose();
        Process.Kill();
        Process.WaitForExit();
        Process.Dispose();
        folder.Dispose();
    }

    private bool IsEnforcing()
    {
        try
        {
            return Client.GetStatus(new GetStatusRequest()).PolicyValid;
        }
        catch (RpcException fault) when (fault.StatusCode is StatusCode.Unavailable)
        {
            return false;
        }
    }
}
