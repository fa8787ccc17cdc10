using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Decide;

internal static class DecideFigures
{
    public static IEnumerable<Figure> Measure(bool brief)
    {
        var summary = InProcess.Run<DecideBenchmarks>(brief);
        yield return new Figure("`CompiledPolicy.Decide` from the bundle, allowed in a lesson, median", summary.Median(nameof(DecideBenchmarks.AllowedInALesson)), "ns", Budget.AtMost(20));
        yield return new Figure("`CompiledPolicy.Decide` from the bundle, denied by the time, median", summary.Median(nameof(DecideBenchmarks.DeniedByTime)), "ns", Budget.AtMost(20));
        yield return new Figure("`CompiledPolicy.Decide` from the bundle, ungoverned, median", summary.Median(nameof(DecideBenchmarks.Ungoverned)), "ns", Budget.AtMost(20));
        yield return new Figure("`CompiledPolicy.Decide` from the bundle, allocated", summary.Bytes(nameof(DecideBenchmarks.AllowedInALesson)), "bytes", Budget.AtMost(0));
    }
}
