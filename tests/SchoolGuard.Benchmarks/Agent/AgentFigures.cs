using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Agent;

internal static class AgentFigures
{
    private static readonly TimeSpan Brief = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    /// <summary>An agent that nobody asks anything.</summary>
    public static IEnumerable<Figure> Measure(bool brief)
    {
        using var agent = AgentProcess.Start();
        var before = agent.Process.TotalProcessorTime;
        var interval = brief ? Brief : Long;
        if (agent.Process.WaitForExit(interval)) throw new InvalidOperationException($"the agent ended with {agent.Process.ExitCode}");
        agent.Process.Refresh();
        var used = agent.Process.TotalProcessorTime - before;
        yield return new Figure("agent at rest, working set", ProcessFile.Memory(agent.Process), "MiB");
        yield return new Figure($"agent at rest, processor time in {interval.TotalSeconds} s", used.TotalMilliseconds, "ms");
    }
}
