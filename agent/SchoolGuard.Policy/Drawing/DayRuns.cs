namespace SchoolGuard.Policy.Drawing;

/// <summary>Days of the week in short: <c>Mon-Fri</c>, <c>Mon, Wed</c>.</summary>
public static class DayRuns
{
    /// <summary>The days in short.</summary>
    /// <param name="ascending">Days from 0 for Monday.</param>
    public static string Of(IReadOnlyCollection<int> ascending)
    {
        if (ascending.Count == MatrixDrawing.DayNames.Count) return "daily";
        var runs = new List<(int First, int Last)>();
        foreach (var day in ascending)
        {
            if (runs.Count > 0 && runs[^1].Last + 1 == day) runs[^1] = (runs[^1].First, day);
            else runs.Add((day, day));
        }

        return string.Join(", ", runs.Select(run => run.First == run.Last ? MatrixDrawing.DayNames[run.First] : $"{MatrixDrawing.DayNames[run.First]}-{MatrixDrawing.DayNames[run.Last]}"));
    }
}
