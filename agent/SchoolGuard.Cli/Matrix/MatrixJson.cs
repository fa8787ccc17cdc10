using System.Text.Json;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Analysis.Matrix;
using SchoolGuard.Policy.Drawing;

namespace SchoolGuard.Cli.Matrix;

/// <summary>The matrix for programs.</summary>
internal static class MatrixJson
{
    public static void Write(TextWriter output, MatrixDrawing drawing) => JsonObjects.Write(output, json =>
    {
        json.WriteString("school", drawing.Header.School);
        json.WriteString("site", drawing.Site);
        json.WriteStartArray("weeks");
        foreach (var (week, name) in drawing.Weeks)
        {
            json.WriteStartObject();
            json.WriteString("week", name);
            json.WriteStartArray("rows");
            foreach (var row in drawing.Matrix.Rows) Write(json, row, week);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, MatrixRow row, int week)
    {
        json.WriteStartObject();
        json.WriteTexts("people", row.People);
        json.WriteStartArray("cells");
        foreach (var span in row.Week(week))
        {
            json.WriteStartObject();
            json.WriteString("day", MatrixDrawing.DayNames[span.Piece.Day]);
            json.WriteString("start", MatrixDrawing.Clock(span.Piece.Start % (24 * 60)));
            json.WriteString("end", MatrixDrawing.Clock(span.Piece.End - (span.Piece.Day * 24 * 60)));
            json.WriteString("state", NameOf(span.State));
            if (span.Places.Count > 0) json.WriteTexts("places", span.Places);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(MatrixState state) => JsonNamingPolicy.CamelCase.ConvertName(state.ToString());
}
