using NodaTime;
using SchoolGuard.Policy.Decisions.Time;

namespace SchoolGuard.School;

/// <summary>The calendar of school.json as decisions see it.</summary>
public static class CalendarReader
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static SchoolCalendar ToCalendar(CalendarSettings settings) =>
        new(settings.Terms.Select(ToDays), settings.Closed.Select(ToDays));

    private static DayRange ToDays(DateInterval dates) => new(DayOf(dates.Start), DayOf(dates.End));

    private static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);
}
