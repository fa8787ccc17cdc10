using SchoolGuard.Benchmarks.Figures;
using SchoolGuard.Benchmarks.Policies;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Check;

/// <summary>`schoolguard check` of 100 rules: the whole process as installed, and the review again after an edit in a process that has done it before.</summary>
internal static class CheckFigures
{
    private const int Rules = 100;
    private const int BriefRuns = 7;
    private const int LongRuns = 30;

    public static IEnumerable<Figure> Measure(bool brief)
    {
        var text = TrustPolicy.Write(Rules);
        var program = PublishedProgram.Publish("agent/SchoolGuard.Cli", "schoolguard");
        using var folder = new TemporaryFolder();
        var file = folder.Write(PolicyDocuments.FileName, text);

        // The first start reads the program's files from the disk.
        CheckRun.Measure(program, "check", file);
        CheckRun[] runs = [.. Enumerable.Range(0, brief ? BriefRuns : LongRuns).Select(_ => CheckRun.Measure(program, "check", file))];
        yield return new Figure("`schoolguard check` of 100 rules, the whole process, median", Median(runs, run => run.Milliseconds), "ms", Budget.AtMost(500));
        yield return new Figure("the same, processor time", Median(runs, run => run.Cpu), "ms");
        yield return new Figure("the same, peak working set", runs.Max(run => run.PeakMemory), "MiB", Budget.AtMost(120));

        // Each time other words than the last, as from one key to the next.
        string[] edits = [text, text.Replace("\"09:00\", \"10:00\"", "\"09:05\", \"10:00\"", StringComparison.Ordinal)];
        var options = new ReviewOptions();
        var again = Cost.Of(TimeSpan.FromSeconds(brief ? 2 : 10), run => PolicyReview.Of(PolicyDocuments.FileName, edits[run % edits.Length], options));
        yield return new Figure("review of 100 rules after an edit, warm, median", again.Milliseconds, "ms", Budget.AtMost(30));
        yield return new Figure("the same, processor time", again.Cpu, "ms");
        yield return new Figure("the same, allocated", again.Allocated, "MiB");
    }

    private static double Median(CheckRun[] runs, Func<CheckRun, double> part) => Numbers.Percentile([.. runs.Select(part).Order()], 0.5);
}
