using NodaTime;
using NodaTime.Text;
using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Notices;

/// <summary>What a notice says: enough to know how urgent it is, nothing that names a person or shows evidence. The rest is behind the link.</summary>
internal sealed record NoticeText(string Subject, string Body, string Link)
{
    private static readonly ZonedDateTimePattern When = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm z", DateTimeZoneProviders.Tzdb);

    /// <param name="incident">What it tells of.</param>
    /// <param name="initials">Of the person; empty if nobody knows who it is.</param>
    /// <param name="link">To the incident on the console.</param>
    /// <param name="zone">The school's.</param>
    public static NoticeText Of(Incident incident, string initials, string link, DateTimeZone zone)
    {
        var what = IncidentWords.Of(incident.Kind);
        var who = initials.Length == 0 ? "" : $"Person: {initials}\n";
        var body = $"""
            {what}, severity {IncidentWords.Of(incident.Severity).ToLowerInvariant()}.

            When: {When.Format(incident.Ended.InZone(zone))}
            Device: {incident.DeviceName}
            {who}
            Who it is about, what was written or kept, and what to do next are at
            {link}

            This mail holds no names on purpose. SchoolGuard
            """;
        return new NoticeText($"SchoolGuard: incident {incident.Number}, {what.ToLowerInvariant()}", body.ReplaceLineEndings("\n"), link);
    }
}
