using System.Xml.Linq;
using SchoolGuard.Policy.Drawing;

namespace SchoolGuard.Cli.Matrix;

/// <summary>The drawing as a page of its own that prints on one A4 sheet, and the same in a table for whoever cannot see it.</summary>
internal static class MatrixHtml
{
    private const string Css = """
        @page { size: A4 landscape; margin: 10mm; }
        body { margin: 16px auto; max-width: 1120px; font-family: system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: #1a1a1a; background: #fff; }
        svg { width: 100%; height: auto; max-height: 185mm; }
        details { margin-top: 16px; }
        table { border-collapse: collapse; font-size: 14px; }
        th, td { border: 1px solid #767676; padding: 4px 8px; text-align: left; vertical-align: top; }
        @media print { body { margin: 0; max-width: none; } details { display: none; } }
        """;

    public static void Write(TextWriter output, MatrixDrawing drawing)
    {
        var page = new XElement(
            "html",
            new XAttribute("lang", "en-GB"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", $"{drawing.Title}: {drawing.Header.School}"),
                new XElement("style", Css)),
            new XElement(
                "body",
                new XElement("main", MatrixSvg.Draw(drawing), new XElement("details", new XElement("summary", "The same as a table"), drawing.Weeks.Select(week => Table(drawing, week))))));
        output.WriteLine("<!doctype html>");
        output.WriteLine(page);
    }

    private static XElement Table(MatrixDrawing drawing, (int Week, string Name) week) => new(
        "table",
        new XElement("caption", week.Name),
        new XElement("thead", new XElement("tr", Header("People", "col"), Header("Day", "col"), Header("Hours", "col"), Header("Access", "col"))),
        new XElement("tbody", drawing.Matrix.Rows.SelectMany(row => row.Week(week.Week).Select(span => new XElement(
            "tr",
            Header(row.Label, "row"),
            new XElement("td", MatrixDrawing.DayNames[span.Piece.Day]),
            new XElement("td", MatrixDrawing.Hours(span)),
            new XElement("td", MatrixDrawing.Words(span)))))));

    private static XElement Header(string text, string scope) => new("th", new XAttribute("scope", scope), text);
}
