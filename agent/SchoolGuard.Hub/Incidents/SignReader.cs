using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Bundles.Audits;

namespace SchoolGuard.Hub.Incidents;

/// <summary>Finds the signs among the lines of a device's audit. A line that is not as the agent writes it is no sign.</summary>
internal sealed class SignReader(string device)
{
    private const string PupilContact = "SG7017";

    /// <summary>Attempts of one person at one site that are no further apart are one incident.</summary>
    private static readonly Duration Together = Duration.FromMinutes(30);

    public Sign? TryRead(ReadOnlyMemory<byte> line, long series, long number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind is not JsonValueKind.Object) return null;
            var facts = new Facts(json.RootElement);
            if (!InstantPattern.ExtendedIso.Parse(facts["at"]).TryGetValue(Instant.MinValue, out var at)) return null;
            return Of(facts, at, new SignLine(AuditLine.Hash(line.Span), series, number));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Sign? Of(Facts facts, Instant at, SignLine line) => facts["kind"] switch
    {
        "denied" => Person(facts, at, line, IncidentKind.Blocked, Severity.Low) is var sign
            ? sign with { Matter = $"blocked {Who(sign)} {sign.Site}", Within = Together }
            : null,
        "draft-posted" when facts["findings"].Contains(PupilContact, StringComparison.Ordinal) => Person(facts, at, line, IncidentKind.Contact, Severity.High),
        "draft-posted" => Person(facts, at, line, IncidentKind.Override, Severities.OfOverride(facts["findings"], facts["reason"])),
        "draft-unchecked" => Person(facts, at, line, IncidentKind.Bypass, Severity.Low) with { Detail = "posted while the device could not check the draft" },
        "evidence-kept" => Person(facts, at, line, IncidentKind.Evidence, Severity.High) with { AboutHeadteacher = facts["about"].Equals("Headteacher", StringComparison.Ordinal) },
        "clock-set-back" => Bypass(facts, at, line, Severity.Medium, "clock", "the device's clock was set back"),
        "bundle-refused" => Bypass(facts, at, line, Severity.Medium, "bundle", "a policy that is not the school's, or an older one, was put on the device"),
        "grant-refused" or "permission-refused" => Bypass(facts, at, line, Severity.Medium, facts["kind"], "a lesson or permission that is not the hub's was handed to the device"),
        "damage-found" => Bypass(facts, at, line, Severity.High, "audit", "the device's audit was altered or cut"),
        "records-missed" => Bypass(facts, at, line, Severity.Low, "missed", "the device's disk was full, and what it would have recorded is missing"),
        "evidence-damaged" => Bypass(facts, at, line, Severity.High, "evidence", "evidence on the device was altered or cut"),
        _ => null,
    };

    private Sign Person(Facts facts, Instant at, SignLine line, IncidentKind kind, Severity severity) => new()
    {
        Kind = kind,
        Severity = severity,
        At = at,
        Matter = $"{kind} {device} {line.Hash}",
        Device = device,
        Address = facts["address"],
        Account = facts["account"],
        Person = facts["person"],
        Place = facts["place"],
        Host = facts["host"],
        Site = facts["service"].Length > 0 ? facts["service"] : facts["host"],
        Clauses = facts["clauses"],
        Rules = facts["lines"],
        Policy = facts["policy"],
        Findings = facts["findings"],
        Reason = facts["reason"],
        Evidence = facts["evidence"],
        Line = line,
    };

    private Sign Bypass(Facts facts, Instant at, SignLine line, Severity severity, string what, string detail) =>
        Person(facts, at, line, IncidentKind.Bypass, severity) with { Matter = $"bypass {device} {what}", Detail = detail };

    /// <summary>Somebody whom the roster does not know is known by the account on that device only.</summary>
    private string Who(Sign sign) => sign.Person.Length > 0 ? sign.Person : $"{device} {sign.Account}";

    /// <summary>A record's texts by their names; empty where there is none.</summary>
    private readonly struct Facts(JsonElement record)
    {
        private const int Longest = 2000;

        public string this[string name]
        {
            get
            {
                if (!record.TryGetProperty(name, out var value) || value.ValueKind is not JsonValueKind.String) return "";
                var text = value.GetString()!.Replace("\0", "", StringComparison.Ordinal);
                return text.Length <= Longest ? text : text[..Longest];
            }
        }
    }
}
