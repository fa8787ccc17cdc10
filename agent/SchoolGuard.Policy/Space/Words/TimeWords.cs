using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Space.Words;

/// <summary>Sets of times in words: <c>Mon-Fri 12:30-13:20 in term</c>.</summary>
internal static class TimeWords
{
    private const int Kinds = 3;
    private const int EveryWeek = (1 << TimeSet.Weeks) - 1;
    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static string Of(TimeAxis axis, ulong[] classes)
    {
        var pieces = axis.All.Where(each => Bits.Has(classes, each.Class)).Select(each => each.Piece).ToList();
        // For each stretch of the day the weeks that have it: one bit each. Neighbours with the same days and weeks are one stretch.
        var stretches = pieces
            .GroupBy(piece => (piece.Day, Start: piece.Start % DayMinutes, End: piece.End - (piece.Day * DayMinutes)))
            .Select(same => (same.Key.Day, same.Key.Start, same.Key.End, Weeks: same.Aggregate(0, (weeks, piece) => weeks | (1 << piece.Week))))
            .OrderBy(stretch => stretch.Day).ThenBy(stretch => stretch.Start)
            .ToList();
        var days = Enumerable.Range(0, 7).Select(day => WeeksToHours(stretches.Where(stretch => stretch.Day == day).Select(stretch => (stretch.Start, stretch.End, stretch.Weeks)))).ToList();
        var parts = days
            .SelectMany((byWeeks, day) => byWeeks.Select(each => (each.Weeks, each.Hours, Day: day)))
            .GroupBy(each => (each.Weeks, each.Hours), each => each.Day)
            .OrderBy(part => part.First()).ThenBy(part => part.Key.Hours, StringComparer.Ordinal)
            .Select(part => Part([.. part], part.Key.Hours, part.Key.Weeks))
            .ToList();
        if (parts.Count == 0) return "never";
        return parts.Count == 1 && parts[0] is "every day" ? "any time" : string.Join("; ", parts);
    }

    private const int DayMinutes = 24 * 60;

    /// <summary>The hours of one day for each choice of weeks: first those of every week that has the same, so that what is common is said once.</summary>
    private static IEnumerable<(int Weeks, string Hours)> WeeksToHours(IEnumerable<(int Start, int End, int Weeks)> stretches)
    {
        var all = stretches.ToList();
        // Weeks with the same hours throughout the day belong together; if yesterday's kind matters only for some hours, those are said apart.
        var whole = Enumerable.Range(0, TimeSet.Weeks)
            .GroupBy(week => Hours(all.Where(stretch => (stretch.Weeks >> week & 1) == 1)), week => 1 << week, StringComparer.Ordinal)
            .Where(same => same.Key.Length > 0)
            .Select(same => (Weeks: same.Sum(), Hours: same.Key))
            .ToList();
        return whole.TrueForAll(each => DependsOnTodayOnly(each.Weeks))
            ? whole
            : all.GroupBy(stretch => stretch.Weeks).Select(same => (same.Key, Hours(same)));
    }

    private static string Hours(IEnumerable<(int Start, int End, int Weeks)> stretches)
    {
        var hours = new List<(int Start, int End)>();
        foreach (var (start, end, _) in stretches)
        {
            if (hours.Count > 0 && hours[hours.Count - 1].End == start) hours[hours.Count - 1] = (hours[hours.Count - 1].Start, end);
            else hours.Add((start, end));
        }

        return string.Join(", ", hours.Select(each => each is (0, DayMinutes) ? "all day" : $"{Clock(each.Start)}-{Clock(each.End)}"));
    }

    private static string Part(IReadOnlyList<int> days, string hours, int weeks)
    {
        var names = days.Count == 7 ? "every day" : string.Join(", ", Lists.Runs(days).Select(Run));
        var when = hours is "all day" ? names : $"{names} {hours}";
        return when + Kind(weeks);
    }

    private static string Run((int First, int Last) run) => run.First == run.Last ? DayNames[run.First] : $"{DayNames[run.First]}-{DayNames[run.Last]}";

    private static string Kind(int weeks)
    {
        if (weeks == EveryWeek) return "";
        var byToday = Enumerable.Range(0, Kinds).Select(today => Enumerable.Range(0, Kinds).Where(yesterday => (weeks >> ((Kinds * yesterday) + today) & 1) == 1).Aggregate(0, (mask, yesterday) => mask | (1 << yesterday)));
        var words = byToday
            .Select((yesterdays, today) => (yesterdays, today))
            .Where(each => each.yesterdays != 0)
            .GroupBy(each => each.yesterdays, each => each.today)
            .Select(same => $"{Today(same.Aggregate(0, (mask, today) => mask | (1 << today)))} {After(same.Key)}".Trim());
        return " " + Lists.Join([.. words], "or");
    }

    private static string Today(int kinds) => kinds switch
    {
        1 => "in term",
        2 => "on closed days",
        3 => "in term and on closed days",
        4 => "in the holidays",
        5 => "except on closed days",
        6 => "on closed days and in the holidays",
        _ => "",
    };

    private static string After(int kinds) => kinds switch
    {
        1 => "after a day in term",
        2 => "after a closed day",
        3 => "after a day in term or a closed day",
        4 => "after a day of the holidays",
        5 => "after a day that is not closed",
        6 => "after a closed day or a day of the holidays",
        _ => "",
    };

    private static bool DependsOnTodayOnly(int weeks)
    {
        var first = weeks & 0b111;
        return weeks == (first | (first << 3) | (first << 6));
    }

    private static string Clock(int minute) => $"{minute / 60:00}:{minute % 60:00}";
}
