using Google.Protobuf.WellKnownTypes;
using NodaTime;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>Incidents as the command sees them.</summary>
internal static class IncidentViews
{
    public static IncidentView Of(Incident incident) => new()
    {
        Number = (ulong)incident.Number,
        Kind = IncidentWords.Of(incident.Kind),
        Severity = IncidentWords.Of(incident.Severity),
        State = IncidentWords.Of(incident.State),
        Began = Time(incident.Began),
        Ended = Time(incident.Ended),
        Occurrences = (ulong)incident.Occurrences,
        Device = incident.DeviceName,
        Address = incident.Address,
        Account = incident.Account,
        Person = incident.Person,
        Place = incident.Place,
        Host = incident.Host,
        Site = incident.Site,
        Clauses = incident.Clauses,
        Rules = incident.Rules,
        Findings = incident.Findings,
        Reason = incident.Reason,
        Detail = incident.Detail,
        Owner = incident.Owner,
        Action = incident.Action,
        Outcome = incident.Outcome,
        Evidence = incident.Evidence,
    };

    public static IncidentStep Of(IncidentEvent step) => new() { At = Time(step.At), Who = step.Who, Kind = step.Kind, Words = step.Words };

    private static Timestamp Time(Instant instant) => Timestamp.FromDateTime(instant.ToDateTimeUtc());
}
