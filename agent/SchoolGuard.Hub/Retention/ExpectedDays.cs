using NodaTime;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Retention;

/// <summary>On which days a school's devices are expected to be heard of.</summary>
internal static class SchoolDays
{
    private const int LongestHoliday = 120;

    public static bool IsSchoolDay(LocalDate date, CalendarSettings calendar) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && (calendar.Terms.IsEmpty || calendar.Terms.Any(term => term.Contains(date)))
        && !calendar.Closed.Any(closed => closed.Contains(date));

    /// <summary>The last school day before a date; null if there was none for months.</summary>
    public static LocalDate? Before(LocalDate date, CalendarSettings calendar)
    {
        for (var back = 1; back <= LongestHoliday; back++)
        {
            if (IsSchoolDay(date.PlusDays(-back), calendar)) return date.PlusDays(-back);
        }

        return null;
    }
}
