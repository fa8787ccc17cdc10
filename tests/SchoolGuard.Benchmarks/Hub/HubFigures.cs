using SchoolGuard.Benchmarks.Figures;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>The hub under load: fleets of several sizes, and the audits that they hand in.</summary>
internal static class HubFigures
{
    private static readonly int[] BriefSizes = [100];
    private static readonly int[] Sizes = [100, 1000, 3000, 10_000];

    public static IEnumerable<Figure> Measure(bool brief) => Of(Grow(brief ? BriefSizes : Sizes, brief));

    /// <summary>Measures a fleet of each size, the smallest first.</summary>
    public static IReadOnlyList<FleetRun> Grow(IReadOnlyList<int> sizes, bool brief)
    {
        var program = Program();
        return [.. sizes.Select(agents => FleetRun.MeasureAsync(program, agents, publications: agents > Sizes[1] ? 5 : 20, lessons: brief ? 5 : 40).GetAwaiter().GetResult())];
    }

    public static IEnumerable<Figure> Of(IReadOnlyList<FleetRun> runs)
    {
        foreach (var run in runs)
        {
            yield return new Figure($"policy to the last of {run.Agents:#,0} agents, p50", run.PublishMedian, "ms");
            yield return new Figure("the same, p95", run.PublishSlow, "ms", run.Agents switch { 1000 => Budget.AtMost(500), 10_000 => Budget.AtMost(10_000), _ => null });
            yield return new Figure("hub memory for each", run.MemoryEach, "KiB", run.Agents == 10_000 ? Budget.AtMost(50) : null);
            yield return new Figure("all come at once, until the last is connected", run.Connect, "s");
            yield return new Figure("the hub is killed and starts again, until the last is back", run.Reconnect, "s", run.Agents == 10_000 ? Budget.AtMost(60) : null);
            yield return new Figure($"lesson to the last of a group of {run.Class.Devices}, {run.Agents:#,0} agents connected, p50", run.Class.Median, "ms");
            yield return new Figure("the same, p95", run.Class.Slow, "ms", run.Agents == 10_000 ? Budget.AtMost(250) : null);
            yield return new Figure("until its teacher sees it on all of them, p95", run.Class.SeenSlow, "ms");
            yield return new Figure($"lesson to the last of a group of {run.Hall.Devices:#,0}, {run.Agents:#,0} agents connected, p50", run.Hall.Median, "ms");
            yield return new Figure("the same, p95", run.Hall.Slow, "ms", run.Hall.Devices == 1000 ? Budget.AtMost(500) : null);
            yield return new Figure("until its teacher sees it on all of them, p95", run.Hall.SeenSlow, "ms");
            yield return new Figure("share of a core while only heartbeats come", run.Idle * 100, "%");
        }
    }

    /// <summary>How fast audits are taken in, over each store.</summary>
    public static IEnumerable<Figure> MeasureAudits(bool brief)
    {
        var pieces = brief ? 5 : 50;
        using var cluster = new PostgresCluster(durable: true);
        foreach (var (name, store) in (IEnumerable<(string, string)>)[("SQLite", ""), ("PostgreSQL", cluster.NewDatabase())])
        {
            yield return new Figure($"audit records taken in, each of an incident, pieces of 100, {name}", AuditRun.MeasureAsync(Program(), store, agents: 100, pieces, size: 100).GetAwaiter().GetResult(), "/s", Budget.AtLeast(5000));
        }
    }

    /// <summary>The hub's program, as it was built with this one.</summary>
    public static string Program() => Path.Combine(Repository.OutputOf("SchoolGuard.Hub"), "schoolguard-hub");
}
