using NodaTime;
using NodaTime.Text;
using SchoolGuard.Hub.Settings;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Lessons.Limits;

/// <summary>The school's calendar and bells out of its settings.</summary>
internal sealed class SchoolTimes(SettingsBook settings)
{
    private static readonly LocalTimePattern ClockTime = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public SchoolCalendar Calendar => Settings is { } calendar ? CalendarReader.ToCalendar(calendar) : SchoolCalendar.AlwaysTerm;

    private CalendarSettings? Settings => settings.LastKnown?.Settings?.Calendar;

    /// <summary>The period that is running, and the instant of its end; null if none is, or the school has not said.</summary>
    public (string Name, Instant End)? PeriodAt(Instant now, DateTimeZone zone)
    {
        var local = now.InZone(zone).LocalDateTime;
        return Settings?.Periods.FirstOrDefault(period => period.Start <= local.TimeOfDay && local.TimeOfDay < period.End) is { } running
            ? (running.Name, zone.AtLeniently(local.Date + running.End).ToInstant())
            : null;
    }

    /// <summary>The instant at which a lesson is to end.</summary>
    /// <returns>The instant, or null with why there is none.</returns>
    public Instant? EndOf(LessonUntil until, Instant now, DateTimeZone zone, out TeachingResult? refusal)
    {
        refusal = null;
        if (until.End is { } given) return given;
        if (until.Minutes is { } minutes)
        {
            if (minutes is > 0 and <= NodaConstants.MinutesPerDay) return now + Duration.FromMinutes(minutes);
            refusal = TeachingResult.Not(TeachingFault.Invalid, $"{minutes} minutes are no lesson: give at least one, and no more than the policy lets be");
            return null;
        }

        if (until.Clock is { } clock)
        {
            if (ClockTime.Parse(clock).TryGetValue(default, out var time)) return zone.AtLeniently(now.InZone(zone).Date + time).ToInstant();
            refusal = TeachingResult.Not(TeachingFault.Invalid, $"`{clock}` is no time of the day: write it as 11:10");
            return null;
        }

        if (PeriodAt(now, zone) is { } period) return period.End;
        refusal = TeachingResult.Not(TeachingFault.NotNow, "no period is running that the lesson could end with: say until when, or for how many minutes");
        return null;
    }
}
