using System.Globalization;
using System.Text;
using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Analysis;

/// <summary>A line of a plot.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Values">One for each size.</param>
/// <param name="Look">Its colour, and its dashes, for whoever does not tell the colours apart.</param>
internal sealed record PlotLine(string Name, IReadOnlyList<double> Values, (string Colour, string Dashes) Look)
{
    // Blue and vermilion of Okabe and Ito's palette.
    public static readonly (string Colour, string Dashes) Blue = ("#0072b2", "none");
    public static readonly (string Colour, string Dashes) Vermilion = ("#d55e00", "7 4");
}

/// <summary>One pair of axes: a size across, both axes from 0.</summary>
internal sealed record PlotPanel(StringBuilder Svg, int Left, int Width, int Height, string Unit, string Across, IReadOnlyList<int> Sizes)
{
    private const int MarginLeft = 62;
    private const int MarginRight = 24;
    private const int Top = 74;
    private const int Bottom = 52;
    private const int Ticks = 5;

    public void Draw(IReadOnlyList<PlotLine> lines)
    {
        var step = StepFor(lines.Max(line => line.Values.Max()) / Ticks);
        var most = step * Math.Ceiling(lines.Max(line => line.Values.Max()) / step);
        for (var value = 0.0; value <= most; value += step)
        {
            Add($"""<line x1="{X(0)}" x2="{X(Sizes[^1])}" y1="{Y(value, most)}" y2="{Y(value, most)}" stroke="#ddd"/>""");
            Add($"""<text x="{X(0) - 8}" y="{Y(value, most) + 4}" text-anchor="end">{Numbers.Format(value)}</text>""");
        }

        foreach (var size in Sizes.Where(size => size >= Sizes[^1] / 10))
            Add($"""<text x="{X(size)}" y="{Height - Bottom + 20}" text-anchor="middle">{Numbers.Format(size)}</text>""");
        Add($"""<text x="{(X(0) + X(Sizes[^1])) / 2}" y="{Height - 10}" text-anchor="middle">{Across}</text>""");
        Add($"""<text x="{Left + 16}" y="24" font-weight="bold">{Unit}</text>""");
        for (var index = 0; index < lines.Count; index++) Draw(lines[index], 42 + (18 * index), most);
    }

    private void Draw(PlotLine line, int legend, double most)
    {
        var (colour, dashes) = line.Look;
        var stroke = $"""stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dashes}" fill="none" """;
        Add($"""<line x1="{Left + 16}" x2="{Left + 52}" y1="{legend - 4}" y2="{legend - 4}" {stroke}/>""");
        Add($"""<text x="{Left + 60}" y="{legend}">{line.Name}</text>""");
        Add($"""<polyline points="{string.Join(' ', Sizes.Zip(line.Values, (size, value) => string.Create(CultureInfo.InvariantCulture, $"{X(size)},{Y(value, most)}")))}" {stroke}/>""");
        foreach (var (size, value) in Sizes.Zip(line.Values))
            Add($"""<circle cx="{X(size)}" cy="{Y(value, most)}" r="4" fill="{colour}"><title>{Numbers.Format(size)}: {Numbers.Format(value)}</title></circle>""");
    }

    private int X(int size) => Left + MarginLeft + ((Width - MarginLeft - MarginRight) * size / Sizes[^1]);

    private int Y(double value, double most) => Height - Bottom - (int)((Height - Top - Bottom) * value / most);

    private void Add(FormattableString element) => Svg.Append("  ").Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>The next of 1, 2, 5, 10, 20 ... .</summary>
    private static double StepFor(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return (least / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }
}
