using NodaTime;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Tests.Schools;

/// <summary>A zone and a calendar, as the oracle looks them up and as the product takes them.</summary>
internal sealed class School
{
    private readonly HashSet<LocalDate> inTerm = [];
    private readonly HashSet<LocalDate> closed = [];
    private readonly DateTimeZone zone;
    private readonly bool everyDayInTerm;

    public School(string zoneId, DateInterval[] terms, DateInterval[] closedDays)
    {
        zone = DateTimeZoneProviders.Tzdb[zoneId];
        Zone = new TestZone(zone);
        Calendar = new SchoolCalendar(terms.Select(Range), closedDays.Select(Range));
        everyDayInTerm = terms.Length == 0;
        foreach (var term in terms) inTerm.UnionWith(term);
        foreach (var days in closedDays) closed.UnionWith(days);
    }

    /// <summary>British clocks and a year with terms, a half term and a bank holiday; terms end on both sides of a weekend.</summary>
    public static School British { get; } = new(
        "Europe/London",
        [Days("2026-01-05", "2026-03-28"), Days("2026-04-13", "2026-07-22"), Days("2026-09-03", "2026-12-18")],
        [Days("2026-02-16", "2026-02-20"), Days("2026-05-04", "2026-05-04"), Days("2026-10-24", "2026-10-30"), Days("2026-08-01", "2026-08-10")]);

    /// <summary>Clocks that change at midnight, so that a day begins at 01:00.</summary>
    public static School Havana { get; } = new("America/Havana", [Days("2026-01-05", "2026-06-30")], [Days("2026-03-09", "2026-03-09")]);

    /// <summary>No calendar: every day is in term.</summary>
    public static School WithoutCalendar { get; } = new("Europe/London", [], []);

    public IZone Zone { get; }

    public SchoolCalendar Calendar { get; }

    public static DateInterval Days(string first, string last) => new(Date(first), Date(last));

    public LocalDateTime WallAt(long minute) => Instant.FromUnixTimeSeconds(60 * minute).InZone(zone).LocalDateTime;

    /// <summary>The instant of a wall time: the first, where there are two.</summary>
    public long MinuteOf(LocalDateTime wall) => zone.AtLeniently(wall).ToInstant().ToUnixTimeSeconds() / 60;

    public DayKind KindOf(LocalDate date)
    {
        if (!everyDayInTerm && !inTerm.Contains(date)) return DayKind.Holiday;
        return closed.Contains(date) ? DayKind.Closed : DayKind.Term;
    }

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static DayRange Range(DateInterval days) => new(DayOf(days.Start), DayOf(days.End));

    private static int DayOf(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);
}
