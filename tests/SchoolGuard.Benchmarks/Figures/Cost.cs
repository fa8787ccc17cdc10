using System.Diagnostics;

namespace SchoolGuard.Benchmarks.Figures;

/// <summary>What something took: medians of several runs in this process, after others that warmed it up.</summary>
/// <param name="Milliseconds">By the wall clock.</param>
/// <param name="Cpu">Milliseconds of processor time of the whole process: on a busy machine less than the wall clock says, with several cores at work more.</param>
/// <param name="Allocated">MiB.</param>
internal sealed record Cost(double Milliseconds, double Cpu, double Allocated)
{
    private const double BytesPerMebibyte = 1024 * 1024;
    private const int FewestRuns = 5;

    /// <summary>Runs something for about so long, and at least five times.</summary>
    public static Cost Of(TimeSpan duration, Action<int> run)
    {
        Repeat(duration / 2, run);
        return Median(Repeat(duration, run));
    }

    private static List<Cost> Repeat(TimeSpan duration, Action<int> run)
    {
        var runs = new List<Cost>();
        var beginning = Stopwatch.GetTimestamp();
        while (runs.Count < FewestRuns || Stopwatch.GetElapsedTime(beginning) < duration)
        {
            var (start, cpu, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            run(runs.Count);
            runs.Add(new Cost(
                Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds,
                (GC.GetAllocatedBytesForCurrentThread() - allocated) / BytesPerMebibyte));
        }

        return runs;
    }

    private static Cost Median(List<Cost> runs) => new(MedianOf(runs, run => run.Milliseconds), MedianOf(runs, run => run.Cpu), MedianOf(runs, run => run.Allocated));

    private static double MedianOf(List<Cost> runs, Func<Cost, double> part) => Numbers.Percentile([.. runs.Select(part).Order()], 0.5);
}
