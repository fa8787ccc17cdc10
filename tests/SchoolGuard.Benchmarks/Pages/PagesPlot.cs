using System.Globalization;
using System.Text;
using SchoolGuard.Benchmarks.Analysis;

namespace SchoolGuard.Benchmarks.Pages;

/// <summary>What audit records cost by their number, as a picture.</summary>
internal static class PagesPlot
{
    // The last number of the axis stands beyond it.
    private const int Width = 960;
    private const int Height = 400;
    private const int PanelWidth = 470;
    private const string Across = "audit records";

    public static string Of(IReadOnlyList<PagesRun> all)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="13" fill="#222">
              <title>Time of the console's pages and intake of audits, by the number of audit records</title>
              <rect width="{Width}" height="{Height}" fill="#fff"/>

            """);
        int[] sizes = [.. all.Select(run => run.Records)];
        new PlotPanel(svg, Left: 0, PanelWidth, Height, "a page of the console, ms", Across, sizes).Draw(
        [
            new PlotLine("19 of 20 requests for the slowest page", [.. all.Select(run => run.Slowest.Slow)], PlotLine.Vermilion),
            new PlotLine("half of the pages", [.. all.Select(run => run.Median)], PlotLine.Blue),
        ]);
        new PlotPanel(svg, Left: PanelWidth, PanelWidth, Height, "taken in, records a second", Across, sizes).Draw(
        [
            new PlotLine("from devices, on to the disk", [.. all.Select(run => run.Intake)], PlotLine.Blue),
        ]);
        return svg.Append("</svg>\n").ToString();
    }
}
