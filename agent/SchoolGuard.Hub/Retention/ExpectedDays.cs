using NodaTime;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Hub.Retention;

/// <summary>On which days a school's devices are expected to be heard of: those in term, Monday to Friday.</summary>
internal static class ExpectedDays
{
    private const int LongestHoliday = 120;

    private static readonly LocalDate First = new(1970, 1, 1);

    /// <summary>The last of them before a date; null if there was none for months.</summary>
    public static LocalDate? Before(LocalDate date, SchoolCalendar calendar) =>
        Enumerable.Range(1, LongestHoliday).Select(back => (LocalDate?)date.PlusDays(-back)).FirstOrDefault(day => IsExpected(day!.Value, calendar));

    private static bool IsExpected(LocalDate date, SchoolCalendar calendar) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && calendar.KindOf(Period.DaysBetween(First, date)) is DayKind.Term;
}
