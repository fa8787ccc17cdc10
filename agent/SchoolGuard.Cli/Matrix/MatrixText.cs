using SchoolGuard.Policy.Analysis.Matrix;
using SchoolGuard.Policy.Drawing;

namespace SchoolGuard.Cli.Matrix;

/// <summary>The matrix for a terminal: exact hours, days that are alike together.</summary>
internal static class MatrixText
{
    public static void Write(TextWriter output, MatrixDrawing drawing)
    {
        output.WriteLine($"{drawing.Title} ({drawing.Header.School}: {drawing.Header.Title})");
        foreach (var (week, name) in drawing.Weeks)
        {
            output.WriteLine();
            output.WriteLine(name);
            var width = drawing.Matrix.Rows.Max(row => row.Label.Length);
            foreach (var row in drawing.Matrix.Rows) Write(output, row, week, width);
        }
    }

    private static void Write(TextWriter output, MatrixRow row, int week, int width)
    {
        var label = row.Label;
        foreach (var days in Days(row.Week(week)))
        {
            foreach (var line in days.Lines)
            {
                output.WriteLine($"  {label.PadRight(width)}  {line}");
                label = "";
            }
        }
    }

    /// <summary>Days with the same hours together: <c>Mon-Fri  08:30-15:45 denied</c>.</summary>
    private static IEnumerable<(int First, IEnumerable<string> Lines)> Days(IReadOnlyList<MatrixSpan> spans)
    {
        var days = spans.GroupBy(span => span.Piece.Day)
            .GroupBy(day => string.Join("; ", day.Select(span => $"{MatrixDrawing.Hours(span)} {MatrixDrawing.Words(span)}")), StringComparer.Ordinal)
            .OrderBy(same => same.First().Key);
        foreach (var same in days)
        {
            var names = DayRuns.Of([.. same.Select(day => day.Key)]).PadRight(8);
            yield return (same.First().Key, same.First().Select((span, index) => $"{(index == 0 ? names : new string(' ', names.Length))} {MatrixDrawing.Hours(span),-11} {MatrixDrawing.Words(span)}"));
        }
    }
}
