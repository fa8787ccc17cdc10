using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Host;

/// <summary>The host as installed, ReadyToRun: from the start of its process to its first reply, which needs no agent.</summary>
internal static class HostFigures
{
    private const int BriefRuns = 10;
    private const int LongRuns = 50;

    public static IEnumerable<Figure> Measure(bool brief)
    {
        var program = PublishedProgram.Publish("extension-host/SchoolGuard.ExtensionHost", "schoolguard-host");

        // The first start reads the files from the disk.
        HostRun.Measure(program);
        HostRun[] runs = [.. Enumerable.Range(0, brief ? BriefRuns : LongRuns).Select(_ => HostRun.Measure(program))];
        yield return new Figure("host, process start to first reply, median", Numbers.Percentile([.. runs.Select(run => run.Milliseconds).Order()], 0.5), "ms", Budget.AtMost(80));
        yield return new Figure("host, peak working set", runs.Max(run => run.PeakMemory), "MiB", Budget.AtMost(45));
    }
}
