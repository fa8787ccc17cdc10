using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Analysis;

/// <summary>Time and memory of the analysis as rules grow.</summary>
internal static class AnalysisFigures
{
    private static readonly int[] Sizes = [50, 100, 200, 500, 1000];
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public static IEnumerable<Figure> Measure(bool brief) => Of(Grow(brief));

    /// <summary>Measures every size, the smallest first, in a process that has done all of it before.</summary>
    public static IReadOnlyList<Growth> Grow(bool brief)
    {
        Growth.Measure(Sizes[1], WarmUp);
        return [.. Sizes.Select(rules => Growth.Measure(rules, TimeSpan.FromSeconds(brief ? 1 : 8)))];
    }

    public static IEnumerable<Figure> Of(IReadOnlyList<Growth> all)
    {
        foreach (var one in all)
        {
            yield return new Figure($"analysis of {one.Rules} rules ({one.Counts.Situations:#,0} situations), median", one.Analysis.Milliseconds, "ms", BudgetOf(one.Rules));
            yield return new Figure("the same, processor time", one.Analysis.Cpu, "ms");
            yield return new Figure("the same, allocated", one.Analysis.Allocated, "MiB");
            yield return new Figure($"review of {one.Rules} rules ({one.Findings} findings in words), median", one.Review.Milliseconds, "ms");
            yield return new Figure("the same, processor time", one.Review.Cpu, "ms");
            yield return new Figure("the same, allocated", one.Review.Allocated, "MiB");
        }
    }

    private static Budget? BudgetOf(int rules) => rules switch
    {
        200 => Budget.AtMost(50),
        1000 => Budget.AtMost(1000),
        _ => null,
    };
}
