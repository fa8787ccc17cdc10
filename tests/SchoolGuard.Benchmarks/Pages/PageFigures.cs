using SchoolGuard.Benchmarks.Figures;
using SchoolGuard.Benchmarks.Hub;

namespace SchoolGuard.Benchmarks.Pages;

/// <summary>The console's pages, and the intake of audits, as records grow.</summary>
internal static class PageFigures
{
    private const int BriefRecords = 10_000;
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];

    public static IEnumerable<Figure> Measure(bool brief) => Of(Grow(brief ? [BriefRecords] : Sizes, brief));

    /// <summary>Measures a store of each size, the smallest first.</summary>
    public static IReadOnlyList<PagesRun> Grow(IReadOnlyList<int> sizes, bool brief) =>
        [.. sizes.Select(records => PagesRun.MeasureAsync(HubFigures.Program(), records, connected: brief ? 50 : 1000, requests: brief ? 5 : 25).GetAwaiter().GetResult())];

    public static IEnumerable<Figure> Of(IReadOnlyList<PagesRun> runs)
    {
        foreach (var run in runs)
        {
            var slowest = run.Slowest;
            yield return new Figure($"{run.Pages.Count} console pages, {run.Records:#,0} audit records: half of them take at most", run.Median, "ms");
            yield return new Figure($"the slowest page, `{slowest.Page.Path}`, p95", slowest.Slow, "ms", Budget.AtMost(PageTime.BudgetMilliseconds));
            yield return new Figure("audit records taken in besides, pieces of 100, SQLite", run.Intake, "/s", Budget.AtLeast(5000));
        }
    }
}
