using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Access.Openings;

/// <summary>Says openings in plain English, times by the school's clock.</summary>
internal sealed class OpeningWords(NodaZone zone, Instant now)
{
    public const string InLesson = "In an authorised lesson";

    private static readonly LocalTimePattern Time = LocalTimePattern.Create("HH:mm", CultureInfo.InvariantCulture);

    public static string WithPermission(string role) => $"With the permission of the {role}";

    /// <param name="place">Where.</param>
    /// <param name="before">What else is needed, said first; or empty.</param>
    public static string At(Location place, string before)
    {
        var where = place switch
        {
            { Name: { } name } when name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || char.IsDigit(name[^1]) => $"In {name}",
            { Name: { } name } => $"In the {name}",
            _ when place == Location.OffSite => "Off the school site",
            _ => "On the school site",
        };
        return before.Length == 0 ? where : $"{before}, {char.ToLowerInvariant(where[0])}{where[1..]}";
    }

    public string Say(Opening opening) => opening switch
    {
        { From: null } => opening.Words,
        { Words.Length: 0, From: { } from } => $"From {When(from)}",
        { From: { } from } => $"{opening.Words}, from {When(from)}",
    };

    private string When(Instant instant)
    {
        var (today, then) = (now.InZone(zone.Zone).Date, instant.InZone(zone.Zone));
        var day = Period.DaysBetween(today, then.Date) switch
        {
            0 => "today",
            1 => "tomorrow",
            7 => $"next {then.DayOfWeek}",
            _ => $"on {then.DayOfWeek}",
        };
        return $"{Time.Format(then.TimeOfDay)} {day}";
    }
}
