using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Subjects;

/// <summary>A person's data for programs.</summary>
internal static class SubjectJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public static byte[] Write(SubjectExport export) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            username = export.Subject.Username,
            person = export.Subject.Person,
            made = Text(export.Made),
            withheld = export.Withheld,
            roster = export.Roster is { } entry ? Roster(entry) : null,
            incidents = export.Incidents.Select(each => Incident(each.Incident, each.Events)),
            entries = export.Entries.ToDictionary(each => each.Name, each => each.Rows.Select(row => row.ToDictionary(cell => cell.Name, cell => cell.Value, StringComparer.Ordinal)), StringComparer.Ordinal),
            records = export.Lines.Select(line => new { device = line.Device, series = line.Series, number = line.Number, line = line.Text }),
        },
        Options);

    private static object Roster(RosterPerson entry) => new
    {
        id = entry.Id, username = entry.Username, givenName = entry.GivenName, familyName = entry.FamilyName, role = entry.Role.ToString(), classNumber = entry.ClassNumber, teachingGroups = entry.TeachingGroups,
    };

    private static object Incident(Incident incident, IReadOnlyList<IncidentEvent> events) => new
    {
        number = incident.Number,
        kind = incident.Kind.ToString(),
        severity = incident.Severity.ToString(),
        state = incident.State.ToString(),
        began = Text(incident.Began),
        ended = Text(incident.Ended),
        occurrences = incident.Occurrences,
        device = incident.DeviceName,
        address = incident.Address,
        place = incident.Place,
        host = incident.Host,
        site = incident.Site,
        clauses = incident.Clauses,
        findings = incident.Findings,
        reason = incident.Reason,
        action = incident.Action,
        outcome = incident.Outcome,
        history = events.Select(each => new { at = Text(each.At), who = each.Who, kind = each.Kind, words = each.Words }),
    };

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
