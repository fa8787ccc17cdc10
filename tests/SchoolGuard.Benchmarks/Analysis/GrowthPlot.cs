using System.Globalization;
using System.Text;

namespace SchoolGuard.Benchmarks.Analysis;

/// <summary>Time and memory by the number of rules, side by side, as a picture.</summary>
internal static class GrowthPlot
{
    private const int Width = 940;
    private const int Height = 400;
    private const int PanelWidth = 470;

    public static string Of(IReadOnlyList<Growth> all)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="13" fill="#222">
              <title>Time and memory of analysing a policy, by its number of rules</title>
              <rect width="{Width}" height="{Height}" fill="#fff"/>

            """);
        new PlotPanel(svg, Left: 0, PanelWidth, Height, "processor time, ms", "access rules", [.. all.Select(each => each.Rules)]).Draw(
        [
            new PlotLine("review: reading, analysis, findings in words", [.. all.Select(each => each.Review.Cpu)], PlotLine.Vermilion),
            new PlotLine("analysis alone", [.. all.Select(each => each.Analysis.Cpu)], PlotLine.Blue),
        ]);
        new PlotPanel(svg, Left: PanelWidth, PanelWidth, Height, "allocated in all, MiB", "access rules", [.. all.Select(each => each.Rules)]).Draw(
        [
            new PlotLine("review: reading, analysis, findings in words", [.. all.Select(each => each.Review.Allocated)], PlotLine.Vermilion),
            new PlotLine("analysis alone", [.. all.Select(each => each.Analysis.Allocated)], PlotLine.Blue),
        ]);
        return svg.Append("</svg>\n").ToString();
    }
}
