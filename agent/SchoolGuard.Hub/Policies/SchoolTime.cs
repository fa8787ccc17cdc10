using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Policies;

/// <summary>The school's wall clock: that of the policy in force.</summary>
internal sealed class SchoolTime(PolicyShelf shelf)
{
    // Where the schools are that this is made for, until a policy says otherwise.
    private const string BeforeAnyPolicy = "Europe/London";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly LocalDateTimePattern Shown = LocalDateTimePattern.Create("d MMM uuuu, HH:mm", English);
    private static readonly LocalDateTimePattern Spoken = LocalDateTimePattern.Create("dddd d MMMM uuuu, HH:mm", English);

    public async Task<DateTimeZone> ZoneAsync() =>
        NodaZone.TryGet((await shelf.InForceAsync())?.Table.Header.TimeZone ?? BeforeAnyPolicy)?.Zone ?? DateTimeZoneProviders.Tzdb[BeforeAnyPolicy];

    /// <summary>A moment in short: <c>24 Nov 2026, 10:14</c>.</summary>
    public static string Short(Instant at, DateTimeZone zone) => Shown.Format(at.InZone(zone).LocalDateTime);

    /// <summary>A wall time in full: <c>Tuesday 24 November 2026, 10:14</c>.</summary>
    public static string Long(LocalDateTime at) => Spoken.Format(at);
}
