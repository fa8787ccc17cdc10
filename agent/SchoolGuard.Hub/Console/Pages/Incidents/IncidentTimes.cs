using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SchoolGuard.Hub.Console.Pages.Incidents;

/// <summary>Moments of incidents by the school's wall clock.</summary>
internal static class IncidentTimes
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.Create("d MMM uuuu, HH:mm", CultureInfo.GetCultureInfo("en-GB"));

    public static string Short(Instant at, DateTimeZone zone) => Pattern.Format(at.InZone(zone).LocalDateTime);
}
