using System.Globalization;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Analyzers.Editing.Words;

/// <summary>Times in words, as they are written.</summary>
internal static class TimeValueWords
{
    private const int AllDays = 0b1111111;
    private const int WorkingDays = 0b0011111;
    private const int Weekend = AllDays & ~WorkingDays;
    private const int Term = 1 << (int)DayKind.Term;
    private const int Holiday = 1 << (int)DayKind.Holiday;
    private const int AnyKind = Term | 1 << (int)DayKind.Closed | Holiday;

    public static string Of(TimeValue times) => times switch
    {
        TimeValue.Days { Weekdays: AllDays, Kinds: AnyKind } => "any time",
        TimeValue.Days { Weekdays: AllDays, Kinds: Holiday } => "the holidays",
        TimeValue.Days { Weekdays: AllDays } => "term time",
        TimeValue.Days { Weekdays: WorkingDays, Kinds: Term } => "school days",
        TimeValue.Days { Weekdays: WorkingDays } => "Monday to Friday",
        TimeValue.Days { Weekdays: Weekend } => "Saturday and Sunday",
        TimeValue.Days days => Lists.Join([.. Enumerable.Range(0, 7).Where(day => (days.Weekdays >> day & 1) != 0).Select(NameOfDay)]),
        TimeValue.Between between => $"{SetWords.Of(between.Within)} from {Clock(between.Start)} to {Clock(between.End)}",
        _ => throw new ArgumentException($"not a time: {times.GetType().Name}", nameof(times)),
    };

    /// <summary>Minutes as hours and minutes of two digits each.</summary>
    public static string Clock(int minutes) => string.Format(CultureInfo.InvariantCulture, "{0:00}:{1:00}", minutes / 60, minutes % 60);

    private static string NameOfDay(int day) => ((DayOfWeek)((day + 1) % 7)).ToString();
}
