using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace SchoolGuard.Hub.Reports;

/// <summary>A week from Monday to Sunday, named as ISO 8601 does: 2026-W47.</summary>
internal sealed record SchoolWeek(int Year, int Number)
{
    private const int DaysInWeek = 7;

    public LocalDate Monday => WeekYearRules.Iso.GetLocalDate(Year, Number, IsoDayOfWeek.Monday);

    public LocalDate Sunday => Monday.PlusDays(DaysInWeek - 1);

    public SchoolWeek Before => Of(Monday.PlusDays(-1));

    public static SchoolWeek Of(LocalDate date) => new(WeekYearRules.Iso.GetWeekYear(date), WeekYearRules.Iso.GetWeekOfWeekYear(date));

    public static bool TryParse(string text, [NotNullWhen(true)] out SchoolWeek? week)
    {
        week = null;
        if (text.Split("-W") is not [{ Length: 4 } year, { Length: 2 } number]) return false;
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)) return false;
        if (y < 1970 || n < 1 || n > WeekYearRules.Iso.GetWeeksInWeekYear(y)) return false;
        week = new SchoolWeek(y, n);
        return true;
    }

    public Instant Start(DateTimeZone zone) => zone.AtStartOfDay(Monday).ToInstant();

    /// <summary>The first instant of the next week.</summary>
    public Instant End(DateTimeZone zone) => zone.AtStartOfDay(Monday.PlusDays(DaysInWeek)).ToInstant();

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}");
}
