using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Drafts;

internal static class DraftFigures
{
    private const double NanosecondsPerMicrosecond = 1000;
    private const double NanosecondsPerMillisecond = 1_000_000;

    public static IEnumerable<Figure> Measure(bool brief)
    {
        var summary = InProcess.Run<DraftBenchmarks>(brief);
        yield return new Figure("draft of 280 characters, nothing to find, median", summary.Median(nameof(DraftBenchmarks.Clean280)) / NanosecondsPerMicrosecond, "us", Budget.AtMost(100));
        yield return new Figure("the same, allocated", summary.Bytes(nameof(DraftBenchmarks.Clean280)), "bytes", Budget.AtMost(0));
        yield return new Figure("draft of 280 characters that names the school, median", summary.Median(nameof(DraftBenchmarks.Named280)) / NanosecondsPerMicrosecond, "us", Budget.AtMost(100));
        yield return new Figure("draft of 100,000 characters, median", summary.Median(nameof(DraftBenchmarks.Longest)) / NanosecondsPerMillisecond, "ms");
    }
}
