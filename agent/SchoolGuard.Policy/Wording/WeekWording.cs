using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Wording;

/// <summary>Says the times of one week, the same part of several days together.</summary>
internal static class WeekWording
{
    private const int Day = WallTime.DayMinutes;
    private static readonly string[] Names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static IEnumerable<string> Of(IReadOnlyList<int> changes) => Stretches(changes)
        .SelectMany(Parts)
        .GroupBy(part => part.Hours, part => part.Day, StringComparer.Ordinal)
        .Select(part => $"{DaysOf([.. part], part.Key.Length == 0)}{(part.Key.Length == 0 ? "" : " ")}{part.Key}");

    public static string Clock(int minute) => $"{minute / 60:00}:{minute % 60:00}";

    /// <summary>A stretch from Sunday into Monday is one.</summary>
    private static List<(int Start, int End)> Stretches(IReadOnlyList<int> changes)
    {
        List<(int Start, int End)> stretches = [];
        for (var index = 0; index < changes.Count; index += 2) stretches.Add((changes[index], index + 1 < changes.Count ? changes[index + 1] : TimeSet.MinutesPerWeek));
        if (stretches.Count < 2 || stretches[0].Start != 0 || stretches[stretches.Count - 1].End != TimeSet.MinutesPerWeek) return stretches;
        stretches[stretches.Count - 1] = (stretches[stretches.Count - 1].Start, TimeSet.MinutesPerWeek + stretches[0].End);
        stretches.RemoveAt(0);
        return stretches;
    }

    /// <summary>Whole days have no hours; a stretch longer than a day says the day on which it ends.</summary>
    private static IEnumerable<(int Day, string Hours)> Parts((int Start, int End) stretch)
    {
        var (day, start, length) = (stretch.Start / Day, stretch.Start % Day, stretch.End - stretch.Start);
        if (start == 0 && length % Day == 0) return Enumerable.Range(day, length / Day).Select(whole => (whole % 7, ""));
        if (length <= Day) return [(day, $"{Clock(start)}-{Clock(((stretch.End - 1) % Day) + 1)}")];
        return [(day, $"{Clock(start)} to {Names[(stretch.End - 1) / Day % 7]} {Clock(((stretch.End - 1) % Day) + 1)}")];
    }

    private static string DaysOf(int[] days, bool whole)
    {
        if (days.Length == 7) return whole ? "at any time" : "daily";
        List<string> runs = [];
        foreach (var day in days.OrderBy(day => day))
        {
            if (Array.IndexOf(days, day - 1) >= 0) continue;
            var last = day;
            while (Array.IndexOf(days, last + 1) >= 0) last++;
            runs.Add(last == day ? Names[day] : $"{Names[day]}-{Names[last]}");
        }

        return string.Join(", ", runs);
    }
}
