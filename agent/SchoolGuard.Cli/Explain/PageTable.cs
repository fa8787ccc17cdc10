using Spectre.Console;

namespace SchoolGuard.Cli.Explain;

/// <summary>Every finding with its severity and title.</summary>
internal static class PageTable
{
    public static void Write(IAnsiConsole console)
    {
        var widest = RulePages.All.Max(page => page.Severity.Length);
        foreach (var page in RulePages.All)
        {
            console.Write(page.Id, PageStyles.Heading);
            console.Write($"  {page.Severity.PadRight(widest)}", PageStyles.Of(page.Severity));
            console.WriteLine($"  {page.Title}");
        }
    }

    public static void WriteMarkdown(TextWriter output)
    {
        output.WriteLine("| id | severity | title |");
        output.WriteLine("|---|---|---|");
        foreach (var page in RulePages.All) output.WriteLine($"| {page.Id} | {page.Severity} | {page.Title} |");
    }
}
