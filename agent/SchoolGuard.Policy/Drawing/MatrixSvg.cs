using System.Globalization;
using System.Xml.Linq;
using SchoolGuard.Policy.Analysis.Matrix;

namespace SchoolGuard.Policy.Drawing;

/// <summary>The matrix as a drawing for one A4 page across: colours that colour-blind people tell apart, and a hatching for each state besides.</summary>
public static class MatrixSvg
{
    private const double Width = 1120;
    private const double Left = 200;
    private const double RowHeight = 26;
    private const double DayWidth = (Width - Left - 10) / 7;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Writes the drawing as a file of its own.</summary>
    public static void Write(TextWriter output, MatrixDrawing drawing)
    {
        output.WriteLine("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        output.WriteLine(Draw(drawing));
    }

    /// <summary>Draws it, to be put into a page.</summary>
    public static XElement Draw(MatrixDrawing drawing)
    {
        List<XElement> parts = [];
        var y = 28.0;
        parts.Add(Text(10, y, drawing.Title, "title"));
        parts.Add(Text(10, y + 20, $"{drawing.Header.School}: {drawing.Header.Title}", "sub"));
        y += 44;
        foreach (var (week, name) in drawing.Weeks)
        {
            parts.AddRange(Week(drawing, week, name, ref y));
            y += 24;
        }

        parts.AddRange(Legend(drawing, ref y));
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", Invariant($"0 0 {Width} {y}")),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "matrix-title matrix-description"),
            new XElement(Svg + "title", new XAttribute("id", "matrix-title"), drawing.Title),
            new XElement(Svg + "desc", new XAttribute("id", "matrix-description"), $"{drawing.Header.School}: rows are people, columns the hours of a week"),
            new XElement(Svg + "style", MatrixStyle.Css),
            MatrixStyle.Patterns(Svg),
            new XElement(Svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#fff")),
            parts);
    }

    private static List<XElement> Week(MatrixDrawing drawing, int week, string name, ref double y)
    {
        List<XElement> parts = [Text(10, y, name, "week")];
        y += 18;
        for (var day = 0; day < 7; day++)
        {
            var x = Left + (day * DayWidth);
            parts.Add(Text(x + (DayWidth / 2), y, MatrixDrawing.DayNames[day], "day"));
            foreach (var hour in new[] { 6, 12, 18 }) parts.Add(Text(x + (hour * DayWidth / 24), y + 13, $"{hour}", "hour"));
        }

        y += 18;
        foreach (var row in drawing.Matrix.Rows)
        {
            parts.AddRange(Label(row.Label, y));
            foreach (var span in row.Week(week)) parts.Add(Cell(row, span, y));
            y += RowHeight;
        }

        for (var day = 0; day <= 7; day++) parts.Add(Line(Left + (day * DayWidth), y - (RowHeight * drawing.Matrix.Rows.Count), y));
        return parts;
    }

    private static XElement Cell(MatrixRow row, MatrixSpan span, double y)
    {
        var x = Left + (span.Piece.Start * DayWidth / (24 * 60));
        var width = (span.Piece.End - span.Piece.Start) * DayWidth / (24 * 60);
        return new XElement(
            Svg + "rect",
            new XAttribute("x", Invariant($"{x:0.##}")),
            new XAttribute("y", Invariant($"{y + 1:0.##}")),
            new XAttribute("width", Invariant($"{width:0.##}")),
            new XAttribute("height", Invariant($"{RowHeight - 2:0.##}")),
            new XAttribute("fill", $"url(#{span.State})"),
            new XElement(Svg + "title", $"{row.Label}, {MatrixDrawing.DayNames[span.Piece.Day]} {MatrixDrawing.Hours(span)}: {MatrixDrawing.Words(span)}"));
    }

    /// <summary>A label that is too long for one line is set on two.</summary>
    private static IEnumerable<XElement> Label(string label, double y)
    {
        const int longest = 30;
        if (label.Length <= longest) return [Text(Left - 8, y + 17, label, "label")];
        var space = label.LastIndexOf(' ', longest);
        var cut = space > 0 ? space : longest;
        var rest = label[cut..].Trim();
        return [Text(Left - 8, y + 11, label[..cut], "label small"), Text(Left - 8, y + 22, rest.Length <= longest ? rest : $"{rest[..(longest - 1)]}…", "label small")];
    }

    private static List<XElement> Legend(MatrixDrawing drawing, ref double y)
    {
        List<XElement> parts = [];
        var x = 10.0;
        foreach (var (state, words) in drawing.States.SelectMany(state => LegendOf(drawing, state).Select(words => (state, words))))
        {
            var width = 36 + (words.Length * 6.6);
            if (x + width > Width - 10)
            {
                x = 10;
                y += 24;
            }

            parts.Add(new XElement(Svg + "rect", new XAttribute("x", Invariant($"{x:0.##}")), new XAttribute("y", Invariant($"{y:0.##}")), new XAttribute("width", 22), new XAttribute("height", 16), new XAttribute("fill", $"url(#{state})"), new XAttribute("stroke", "#333")));
            parts.Add(Text(x + 28, y + 13, words, "legend"));
            x += width + 12;
        }

        y += 30;
        return parts;
    }

    /// <summary>A state's words; where places are a condition, which they are.</summary>
    private static IEnumerable<string> LegendOf(MatrixDrawing drawing, MatrixState state) => drawing.Matrix.Rows
        .SelectMany(row => drawing.Weeks.SelectMany(week => row.Week(week.Week)))
        .Where(span => span.State == state)
        .Select(MatrixDrawing.Words)
        .Distinct(StringComparer.Ordinal);

    private static XElement Line(double x, double top, double bottom) => new(
        Svg + "line",
        new XAttribute("x1", Invariant($"{x:0.##}")),
        new XAttribute("x2", Invariant($"{x:0.##}")),
        new XAttribute("y1", Invariant($"{top:0.##}")),
        new XAttribute("y2", Invariant($"{bottom:0.##}")),
        new XAttribute("class", "grid"));

    private static XElement Text(double x, double y, string text, string style) =>
        new(Svg + "text", new XAttribute("x", Invariant($"{x:0.##}")), new XAttribute("y", Invariant($"{y:0.##}")), new XAttribute("class", style), text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
