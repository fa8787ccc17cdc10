using NodaTime;
using SchoolGuard.Policy.Model;
using SchoolGuard.School.Tests.Settings;

namespace SchoolGuard.School.Tests.Calendar;

[TestClass]
public sealed class CalendarReaderTests
{
    [TestMethod]
    [DataRow(2026, 9, 2, DayKind.Holiday)]
    [DataRow(2026, 9, 3, DayKind.Term)]
    [DataRow(2026, 10, 25, DayKind.Term)]
    [DataRow(2026, 10, 26, DayKind.Closed)]
    [DataRow(2026, 10, 30, DayKind.Closed)]
    [DataRow(2026, 10, 31, DayKind.Term)]
    [DataRow(2026, 12, 18, DayKind.Term)]
    [DataRow(2026, 12, 19, DayKind.Holiday)]
    public void First_and_last_days_are_included(int year, int month, int day, DayKind kind)
    {
        var calendar = CalendarReader.ToCalendar(SchoolJson.Load(SchoolJson.Full).Settings!.Calendar);

        var number = Period.DaysBetween(new LocalDate(1970, 1, 1), new LocalDate(year, month, day));
        Assert.AreEqual(kind, calendar.KindOf(number));
    }

    [TestMethod]
    public void Without_terms_every_day_is_in_term()
    {
        Assert.AreEqual(DayKind.Term, CalendarReader.ToCalendar(new CalendarSettings()).KindOf(20_000));
    }
}
