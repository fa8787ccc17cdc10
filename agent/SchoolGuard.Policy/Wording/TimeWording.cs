using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Wording;

/// <summary>
/// Says times in words: <c>Mon-Fri 08:30-15:45 on open days in term</c>, <c>in term: Mon-Thu 15:45-08:30; Fri 15:45 to Mon 08:30</c>. What follows
/// midnight is said with the day it starts on.
/// </summary>
public static class TimeWording
{
    private const int Open = 1 << (int)DayKind.Term;
    private const int Closed = 1 << (int)DayKind.Closed;
    private const int Holiday = 1 << (int)DayKind.Holiday;

    private static readonly string[] DayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>A set of times.</summary>
    public static string Of(TimeSet times)
    {
        var weeks = new[] { DayKind.Term, DayKind.Closed, DayKind.Holiday }
            .GroupBy(kind => string.Join("; ", WeekWording.Of(times.Changes[WeekOf(kind)])), StringComparer.Ordinal)
            .Where(alike => alike.Key.Length > 0)
            .Select(alike => (Words: alike.Key, Days: DaysOf(alike.Aggregate(0, (kinds, kind) => kinds | 1 << (int)kind))))
            .ToList();
        if (weeks.Count == 0) return "no time";
        if (weeks.Count > 1 || weeks[0].Words.Contains("; ")) return string.Join("; ", weeks.Select(week => week.Days.Length == 0 ? week.Words : $"{week.Days}: {week.Words}"));
        return weeks[0].Days.Length == 0 ? weeks[0].Words : $"{weeks[0].Words} {weeks[0].Days}";
    }

    internal static string Of(in WallTime time)
    {
        var day = DayNames[time.MinuteOfWeek / WallTime.DayMinutes];
        var clock = $"{day} {WeekWording.Clock(time.MinuteOfWeek % WallTime.DayMinutes)}";
        return (DayKind)(time.Week % 3) switch
        {
            DayKind.Closed => $"{clock} on a closed day",
            DayKind.Holiday => $"{clock} in the holidays",
            _ => clock,
        };
    }

    /// <summary>The week whose days are all of one kind.</summary>
    private static int WeekOf(DayKind kind) => 4 * (int)kind;

    /// <param name="kinds">Bits by <see cref="DayKind"/>.</param>
    private static string DaysOf(int kinds) => kinds switch
    {
        Open => "on open days in term",
        Closed => "on closed days",
        Holiday => "in the holidays",
        Open | Closed => "in term",
        Open | Holiday => "except on closed days",
        Closed | Holiday => "on closed days and in the holidays",
        _ => "",
    };
}
