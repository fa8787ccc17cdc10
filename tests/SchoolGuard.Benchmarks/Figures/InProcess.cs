using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Figures;

/// <summary>Runs BenchmarkDotNet in this process: its own builds know nothing of the checkout's artifacts folder.</summary>
internal static class InProcess
{
    public static Summary Run<T>(bool brief)
    {
        var job = (brief ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(brief ? NullLogger.Instance : ConsoleLogger.Default)
            .WithArtifactsPath(Repository.PathTo(".artifacts", "benchmarks"));
        return BenchmarkRunner.Run<T>(config);
    }

    /// <summary>The median nanoseconds of a benchmark.</summary>
    public static double Median(this Summary summary, string method) => Of(summary, method).ResultStatistics!.Median;

    /// <summary>The bytes allocated by one operation of a benchmark.</summary>
    public static double Bytes(this Summary summary, string method)
    {
        var report = Of(summary, method);
        return report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
    }

    private static BenchmarkReport Of(Summary summary, string method) =>
        summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name.Equals(method, StringComparison.Ordinal));
}
