using System.Globalization;
using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Pages;

/// <summary>Pages as the README has them: stores of several sizes side by side, then every page over the largest, the slowest first.</summary>
internal static class PageTable
{
    private static readonly (string Figure, Func<PagesRun, string> Of)[] Rows =
    [
        ("half of the pages take at most", run => $"{Numbers.Format(run.Median)} ms"),
        ("the slowest page, p95 (budget: 100 ms)", run => $"{Numbers.Format(run.Slowest.Slow)} ms"),
        ("which is that", run => $"`{run.Slowest.Page.Path}`, {run.Slowest.Page.RoleName}"),
        ("the slowest first request after a start", run => $"{Numbers.Format(run.Pages.Max(page => page.First))} ms"),
        ("audit records taken in besides, each of an incident, pieces of 100 (budget: 5,000/s)", run => $"{Numbers.Format(run.Intake)}/s"),
    ];

    public static void Write(TextWriter writer, IReadOnlyList<PagesRun> runs)
    {
        writer.WriteLine($"| figure |{string.Concat(runs.Select(run => string.Create(CultureInfo.InvariantCulture, $" {run.Records:#,0} records |")))}");
        writer.WriteLine($"|---|{string.Concat(runs.Select(_ => "---|"))}");
        foreach (var (figure, of) in Rows) writer.WriteLine($"| {figure} |{string.Concat(runs.Select(run => $" {of(run)} |"))}");
        writer.WriteLine();
        Write(writer, runs[^1]);
    }

    /// <summary>Of a page that several roles see, the role for which it takes longest.</summary>
    private static void Write(TextWriter writer, PagesRun run)
    {
        writer.WriteLine("| page | for | median, ms | p95, ms | first, ms |");
        writer.WriteLine("|---|---|---|---|---|");
        foreach (var (page, roles) in run.Pages.GroupBy(page => page.Page.Path, StringComparer.Ordinal).Select(all => (all.MaxBy(page => page.Slow)!, all.Count())).OrderByDescending(each => each.Item1.Slow))
        {
            var others = roles > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {roles - 1} more") : "";
            writer.WriteLine($"| `{page.Page.Path}` | {page.Page.RoleName}{others} | {Numbers.Format(page.Median)} | {Numbers.Format(page.Slow)} | {Numbers.Format(page.First)} |");
        }
    }
}
