using SchoolGuard.Policy.Analysis.Matrix;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Wording;

namespace SchoolGuard.Policy.Drawing;

/// <summary>What is drawn, in every format: a matrix with its school and sites, one week in term and, where they differ, others.</summary>
/// <param name="Header">Whose policy.</param>
/// <param name="Site">The sites as they were asked for.</param>
/// <param name="Matrix">The matrix.</param>
public sealed record MatrixDrawing(Header Header, string Site, AccessMatrix Matrix)
{
    private static readonly (int Week, string Name)[] AllWeeks = [(0, "In term"), (4, "On closed days"), (8, "In the holidays")];

    /// <summary>The days in short, Monday first.</summary>
    public static IReadOnlyList<string> DayNames { get; } = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>What people call the sites.</summary>
    public string Called { get; init; } = CategoryWords.In(Site);

    /// <summary>What the drawing shows.</summary>
    public string Title => $"Who may reach {Called} when";

    /// <summary>The weeks to draw, each by its index and name; weeks that are alike share one.</summary>
    public IReadOnlyList<(int Week, string Name)> Weeks =>
    [
        .. AllWeeks
            .GroupBy(week => AllWeeks.First(first => Matrix.Rows.All(row => AreAlike(row.Week(first.Week), row.Week(week.Week)))).Week)
            .Select(same => (same.Key, same.Count() == AllWeeks.Length ? "Every week" : string.Join(" and ", same.Select((week, index) => index == 0 ? week.Name : Lower(week.Name))))),
    ];

    /// <summary>The states that occur, in the order of the legend.</summary>
    public IReadOnlyList<MatrixState> States =>
        [.. Matrix.Rows.SelectMany(row => Weeks.SelectMany(week => row.Week(week.Week))).Select(span => span.State).Distinct().Order()];

    /// <summary>A minute of a day: <c>08:30</c>.</summary>
    public static string Clock(int minuteOfDay) => $"{minuteOfDay / 60:00}:{minuteOfDay % 60:00}";

    /// <summary>A span's hours: <c>08:30-15:45</c>, or <c>all day</c>.</summary>
    public static string Hours(MatrixSpan span)
    {
        var start = span.Piece.Start - (span.Piece.Day * 24 * 60);
        var end = span.Piece.End - (span.Piece.Day * 24 * 60);
        return (start, end) is (0, 24 * 60) ? "all day" : $"{Clock(start)}-{Clock(end)}";
    }

    /// <summary>What a span says: its state, with the places where that is a condition.</summary>
    public static string Words(MatrixSpan span) => span.State switch
    {
        MatrixState.InPlace => $"only in {Names(span)}",
        MatrixState.InPlaceOrLesson => $"in {Names(span)}, or in a lesson",
        _ => Name(span.State),
    };

    /// <summary>A state in words.</summary>
    public static string Name(MatrixState state) => state switch
    {
        MatrixState.Ungoverned => "left to the school's filter",
        MatrixState.Allowed => "allowed",
        MatrixState.InPlace => "in some places",
        MatrixState.InPlaceOrLesson => "in some places, or in a lesson",
        MatrixState.InLesson => "in an authorised lesson",
        MatrixState.WithPermission => "denied, except with permission",
        MatrixState.Denied => "denied",
        MatrixState.Default => "closed by default",
        _ => "depends on the site",
    };

    private static string Names(MatrixSpan span) => string.Join(" or ", span.Places.Select(place => place switch
    {
        "OnSite" => "the school",
        "OffSite" => "places off site",
        "elsewhere on site" => "other places of the school",
        _ => place,
    }));

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static bool AreAlike(IReadOnlyList<MatrixSpan> left, IReadOnlyList<MatrixSpan> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => pair.First.IsLike(pair.Second) && pair.First.Piece.Start == pair.Second.Piece.Start);
}
