using System.Globalization;
using System.Text;
using SchoolGuard.Benchmarks.Analysis;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>What a fleet costs its hub by the number of its agents, as a picture.</summary>
internal static class FleetPlot
{
    private const int Width = 940;
    private const int Height = 400;
    private const int PanelWidth = 470;
    private const string Across = "connected agents";

    public static string Of(IReadOnlyList<FleetRun> all)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="13" fill="#222">
              <title>Time to the last agent and time to connect, by the number of agents</title>
              <rect width="{Width}" height="{Height}" fill="#fff"/>

            """);
        int[] sizes = [.. all.Select(run => run.Agents)];
        new PlotPanel(svg, Left: 0, PanelWidth, Height, "policy to the last agent, ms", Across, sizes).Draw(
        [
            new PlotLine("19 of 20 publications", [.. all.Select(run => run.PublishSlow)], PlotLine.Vermilion),
            new PlotLine("half of them", [.. all.Select(run => run.PublishMedian)], PlotLine.Blue),
        ]);
        new PlotPanel(svg, Left: PanelWidth, PanelWidth, Height, "until the last is connected, s", Across, sizes).Draw(
        [
            new PlotLine("after the hub was killed", [.. all.Select(run => run.Reconnect)], PlotLine.Vermilion),
            new PlotLine("all at once", [.. all.Select(run => run.Connect)], PlotLine.Blue),
        ]);
        return svg.Append("</svg>\n").ToString();
    }
}
