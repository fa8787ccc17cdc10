using System.Xml.Linq;
using SchoolGuard.Policy.Analysis.Matrix;

namespace SchoolGuard.Policy.Drawing;

/// <summary>How each state looks: a tint of the Okabe-Ito palette, and a hatching that stays when it is printed in grey.</summary>
internal static class MatrixStyle
{
    public const string Css = """
        text { font-family: system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1a1a1a; }
        .title { font-size: 20px; font-weight: 600; }
        .sub { font-size: 13px; fill: #444; }
        .week { font-size: 13px; font-weight: 600; }
        .day { font-size: 12px; text-anchor: middle; font-weight: 600; }
        .hour { font-size: 9px; text-anchor: middle; fill: #555; }
        .label { font-size: 12px; text-anchor: end; }
        .small { font-size: 10px; }
        .legend { font-size: 12px; }
        .grid { stroke: #333; stroke-width: 0.75; }
        """;

    // Lines of each hatching, on a tile of 8 by 8.
    private static readonly (MatrixState State, string Fill, string Stroke, string Lines)[] All =
    [
        (MatrixState.Ungoverned, "#ffffff", "#bbbbbb", "M4 4h0.1"),
        (MatrixState.Allowed, "#9ad9c1", "#9ad9c1", ""),
        (MatrixState.InPlace, "#bfe1f6", "#0072b2", "M2 2h1.6M6 6h1.6"),
        (MatrixState.InPlaceOrLesson, "#d9e6b3", "#5a7d00", "M0 8L8 0M0 0L8 8"),
        (MatrixState.InLesson, "#fbe0a8", "#b36b00", "M0 8L8 0"),
        (MatrixState.WithPermission, "#f0cfe2", "#a0447a", "M4 0V8"),
        (MatrixState.Denied, "#5f5f5f", "#5f5f5f", ""),
        (MatrixState.Default, "#d9d9d9", "#7a7a7a", "M0 4H8"),
        (MatrixState.DependsOnSite, "#ffffff", "#333333", "M0 0H4V4H0Z"),
    ];

    public static XElement Patterns(XNamespace svg) => new(svg + "defs", All.Select(look => new XElement(
        svg + "pattern",
        new XAttribute("id", look.State),
        new XAttribute("width", 8),
        new XAttribute("height", 8),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        new XElement(svg + "rect", new XAttribute("width", 8), new XAttribute("height", 8), new XAttribute("fill", look.Fill)),
        look.Lines.Length == 0 ? null : new XElement(svg + "path", new XAttribute("d", look.Lines), new XAttribute("stroke", look.Stroke), new XAttribute("stroke-width", 1.4), new XAttribute("stroke-linecap", "round"), new XAttribute("fill", "none")))));
}
