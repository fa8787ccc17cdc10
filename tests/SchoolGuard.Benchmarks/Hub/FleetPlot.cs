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
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {2 * Height}" font-family="sans-serif" font-size="13" fill="#222">
              <title>Time to the last agent, time to connect, and memory, by the number of agents</title>
              <rect width="{Width}" height="{2 * Height}" fill="#fff"/>

            """);
        Panel(0, "policy to the last agent, ms",
            new PlotLine("19 of 20 publications", [.. all.Select(run => run.PublishSlow)], PlotLine.Vermilion),
            new PlotLine("half of them", [.. all.Select(run => run.PublishMedian)], PlotLine.Blue));
        Panel(PanelWidth, "until the last is connected, s",
            new PlotLine("after the hub was killed", [.. all.Select(run => run.Reconnect)], PlotLine.Vermilion),
            new PlotLine("all at once", [.. all.Select(run => run.Connect)], PlotLine.Blue));
        svg.Append(CultureInfo.InvariantCulture, $"""<g transform="translate(0,{Height})">""").Append('\n');
        Panel(0, "lesson to the last of its group, ms; 19 of 20 lessons",
            new PlotLine("everybody, but a thousand at most", [.. all.Select(run => run.Hall.Slow)], PlotLine.Vermilion),
            new PlotLine("a group of thirty", [.. all.Select(run => run.Class.Slow)], PlotLine.Blue));
        Panel(PanelWidth, "memory of the hub for all of them, MiB", new PlotLine("working set, beyond that without agents", [.. all.Select(run => run.MemoryOfAll)], PlotLine.Blue));
        return svg.Append("</g>\n</svg>\n").ToString();

        void Panel(int left, string unit, params PlotLine[] lines) => new PlotPanel(svg, left, PanelWidth, Height, unit, Across, [.. all.Select(run => run.Agents)]).Draw(lines);
    }
}
