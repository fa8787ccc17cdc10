using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Pages;

/// <summary>Every page as a Markdown table, the slowest first.</summary>
internal static class PageTable
{
    public static void Write(TextWriter writer, PagesRun run)
    {
        writer.WriteLine(System.FormattableString.Invariant($"{run.Records:#,0} audit records of the hub, and as many of its devices; ms:"));
        writer.WriteLine();
        writer.WriteLine("| page | for | median | p95 | first |");
        writer.WriteLine("|---|---|---|---|---|");
        foreach (var page in run.Pages.OrderByDescending(page => page.Slow))
            writer.WriteLine($"| `{page.Page.Path}` | {page.Page.RoleName} | {Numbers.Format(page.Median)} | {Numbers.Format(page.Slow)} | {Numbers.Format(page.First)} |");
        writer.WriteLine();
    }
}
