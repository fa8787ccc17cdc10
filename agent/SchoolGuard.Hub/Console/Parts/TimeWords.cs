using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SchoolGuard.Hub.Console.Parts;

/// <summary>Moments and times as the school's people read them.</summary>
internal static class TimeWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly LocalDateTimePattern Shown = LocalDateTimePattern.Create("d MMM uuuu, HH:mm", English);
    private static readonly LocalTimePattern OfDay = LocalTimePattern.Create("HH:mm", English);
    private static readonly LocalDateTimePattern Spoken = LocalDateTimePattern.Create("dddd d MMMM uuuu, HH:mm", English);

    /// <summary>A moment in short: <c>24 Nov 2026, 10:14</c>.</summary>
    public static string Short(Instant at, DateTimeZone zone) => Shown.Format(at.InZone(zone).LocalDateTime);

    /// <summary>The time of day alone: <c>10:14</c>.</summary>
    public static string Clock(Instant at, DateTimeZone zone) => OfDay.Format(at.InZone(zone).TimeOfDay);

    /// <summary>A wall time in full: <c>Tuesday 24 November 2026, 10:14</c>.</summary>
    public static string Long(LocalDateTime at) => Spoken.Format(at);
}
