using System.Globalization;
using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>Fleets of several sizes side by side, as the README has them.</summary>
internal static class FleetTable
{
    private static readonly (string Figure, Func<FleetRun, string> Of)[] Rows =
    [
        ("policy to the last agent, p50", run => $"{Numbers.Format(run.PublishMedian)} ms"),
        ("the same, p95 (budget: 500 ms at 1,000, 10 s at 10,000)", run => $"{Numbers.Format(run.PublishSlow)} ms"),
        ("lesson to the last of a group of thirty, p50", run => $"{Numbers.Format(run.Class.Median)} ms"),
        ("the same, p95 (budget: 250 ms at 10,000)", run => $"{Numbers.Format(run.Class.Slow)} ms"),
        ("until its teacher sees it on all of them, p95", run => $"{Numbers.Format(run.Class.SeenSlow)} ms"),
        ("lesson to the last of everybody, a thousand at most, p50", run => $"{Numbers.Format(run.Hall.Median)} ms"),
        ("the same, p95 (budget: 500 ms for 1,000)", run => $"{Numbers.Format(run.Hall.Slow)} ms"),
        ("until its teacher sees it on all of them, p95", run => $"{Numbers.Format(run.Hall.SeenSlow)} ms"),
        ("hub memory for each, with what any hub needs once it has worked (budget: 50 KiB at 10,000)", run => $"{Numbers.Format(run.MemoryEach)} KiB"),
        ("all come at once, until the last is connected", run => $"{Numbers.Format(run.Connect)} s"),
        ("the hub is killed and starts again, until the last is back (budget: 60 s at 10,000)", run => $"{Numbers.Format(run.Reconnect)} s"),
        ("share of a core while only heartbeats come", run => $"{Numbers.Format(run.Idle * 100)} %"),
    ];

    public static void Write(TextWriter writer, IReadOnlyList<FleetRun> runs)
    {
        writer.WriteLine($"| figure |{string.Concat(runs.Select(run => string.Create(CultureInfo.InvariantCulture, $" {run.Agents:#,0} agents |")))}");
        writer.WriteLine($"|---|{string.Concat(runs.Select(_ => "---|"))}");
        foreach (var (figure, of) in Rows) writer.WriteLine($"| {figure} |{string.Concat(runs.Select(run => $" {of(run)} |"))}");
    }
}
