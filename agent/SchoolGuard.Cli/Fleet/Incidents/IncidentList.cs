using Google.Protobuf.WellKnownTypes;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Incidents;

/// <summary>Incidents for people and for programs.</summary>
internal static class IncidentList
{
    public static bool IsOpen(IncidentView incident) => incident.State is not "Closed";

    public static void WriteText(TextWriter output, ListIncidentsReply reply)
    {
        foreach (var incident in reply.Incidents)
        {
            var times = incident.Occurrences > 1 ? $", {incident.Occurrences} times" : "";
            output.WriteLine($"{incident.Number}: {incident.Kind}, {incident.Severity.ToLowerInvariant()}, {incident.State.ToLowerInvariant()}: {About(incident)}, {When(incident.Ended)}{times}");
        }

        output.WriteLine($"{reply.Incidents.Count} of {reply.Total}");
    }

    public static void WriteJson(TextWriter output, ListIncidentsReply reply) => JsonObjects.Write(output, json =>
    {
        json.WriteStartArray("incidents");
        foreach (var incident in reply.Incidents)
        {
            json.WriteStartObject();
            json.WriteNumber("number", incident.Number);
            json.WriteString("began", incident.Began.ToDateTime());
            json.WriteString("ended", incident.Ended.ToDateTime());
            json.WriteNumber("occurrences", incident.Occurrences);
            foreach (var (name, value) in Texts(incident)) json.WriteString(name, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("total", reply.Total);
    });

    public static void WriteOne(TextWriter output, GetIncidentReply reply)
    {
        var incident = reply.Incident;
        output.WriteLine($"incident {incident.Number}: {When(incident.Began)} to {When(incident.Ended)}, {incident.Occurrences} times");
        foreach (var (name, value) in Texts(incident).Where(text => text.Value.Length > 0)) output.WriteLine($"  {name}: {Printable.Of(value)}");
        foreach (var step in reply.Steps) output.WriteLine($"  {When(step.At)} {step.Kind}{(step.Who.Length > 0 ? " by " + Printable.Of(step.Who) : "")}: {Printable.Of(step.Words)}");
    }

    private static (string Name, string Value)[] Texts(IncidentView incident) =>
    [
        ("kind", incident.Kind), ("severity", incident.Severity), ("state", incident.State), ("device", incident.Device), ("address", incident.Address), ("account", incident.Account),
        ("person", incident.Person), ("place", incident.Place), ("content", incident.Host), ("site", incident.Site), ("clauses", incident.Clauses), ("rules", incident.Rules),
        ("findings", incident.Findings), ("reason", incident.Reason), ("detail", incident.Detail), ("owner", incident.Owner), ("action", incident.Action), ("outcome", incident.Outcome),
        ("evidence", incident.Evidence),
    ];

    private static string About(IncidentView incident) =>
        Printable.Of(string.Join(", ", new[] { incident.Account, incident.Site, incident.Device }.Where(text => text.Length > 0)));

    private static string When(Timestamp time) => $"{time.ToDateTime():yyyy-MM-dd HH:mm} UTC";
}
