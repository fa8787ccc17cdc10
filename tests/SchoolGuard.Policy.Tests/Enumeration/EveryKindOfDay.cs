using NodaTime;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Enumeration;

/// <summary>A calendar with a date for each day of the week of each kind after a day of each kind, a fortnight from one to the next.</summary>
internal static class EveryKindOfDay
{
    private const int DayMinutes = 24 * 60;
    private static readonly LocalDate FirstMonday = new(2029, 1, 8);
    private static readonly LocalDate[] Dates = [.. Enumerable.Range(0, TimeSet.Weeks * 7).Select(index => FirstMonday.PlusWeeks(2 * index).PlusDays(index % 7))];

    public static School School { get; } = new(
        "Etc/UTC",
        [.. Days((yesterday, today) => (yesterday is not DayKind.Holiday, today is not DayKind.Holiday))],
        [.. Days((yesterday, today) => (yesterday is DayKind.Closed, today is DayKind.Closed))]);

    /// <summary>A date and time.</summary>
    /// <param name="week">3 × yesterday + today.</param>
    /// <param name="minute">Minutes from Monday 00:00.</param>
    public static LocalDateTime At(int week, int minute) =>
        Dates[(7 * week) + (minute / DayMinutes)].At(new LocalTime(minute % DayMinutes / 60, minute % 60));

    private static IEnumerable<DateInterval> Days(Func<DayKind, DayKind, (bool Yesterday, bool Today)> contains)
    {
        for (var index = 0; index < Dates.Length; index++)
        {
            var week = index / 7;
            var (yesterday, today) = contains((DayKind)(week / 3), (DayKind)(week % 3));
            if (yesterday) yield return new DateInterval(Dates[index].PlusDays(-1), Dates[index].PlusDays(-1));
            if (today) yield return new DateInterval(Dates[index], Dates[index]);
        }
    }
}
