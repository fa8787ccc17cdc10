using SchoolGuard.Benchmarks.Agent;
using SchoolGuard.Benchmarks.Figures;
using SchoolGuard.Protocol.Devices;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Benchmarks.Socket;

/// <summary>The agent's Decide, and a grpc-js server that answers the same message with nothing: what the transport costs by itself.</summary>
internal static class SocketFigures
{
    private const int BriefCalls = 4000;
    private const int LongCalls = 40_000;

    public static IEnumerable<Figure> Measure(bool brief)
    {
        var calls = brief ? BriefCalls : LongCalls;
        Load ours;
        using (var agent = AgentProcess.Start()) ours = Load.MeasureAsync(agent.Client, calls).GetAwaiter().GetResult();
        yield return new Figure("decision over the agent's socket, p50", ours.Median, "us", Budget.AtMost(200));
        yield return new Figure("decision over the agent's socket, p99", ours.Slowest, "us", Budget.AtMost(2000));
        yield return new Figure("decisions over the agent's socket", ours.Rate, "/s", Budget.AtLeast(15_000));

        Load theirs;
        using (var peer = NodePeer.Start())
        using (var channel = DeviceChannel.ForAddress(peer.Socket))
            theirs = Load.MeasureAsync(new DeviceAgent.DeviceAgentClient(channel), calls).GetAwaiter().GetResult();
        yield return new Figure("grpc-js that does nothing, p50", theirs.Median, "us");
        yield return new Figure("grpc-js that does nothing, p99", theirs.Slowest, "us");
        yield return new Figure("grpc-js that does nothing", theirs.Rate, "/s");
    }
}
