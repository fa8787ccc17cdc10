using NodaTime;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Incidents;

/// <summary>Incidents as the store has them.</summary>
internal static class IncidentTable
{
    private const string Select = """
        select i.number as "Number", i.kind as "Kind", i.severity as "Severity", i.state as "State", i.matter as "Matter", i.aboutheadteacher as "AboutHeadteacher",
          i.device as "Device", coalesce(d.name, '') as "DeviceName", i.address as "Address", i.account as "Account", i.person as "Person", i.place as "Place",
          i.host as "Host", i.site as "Site", i.clauses as "Clauses", i.rules as "Rules", i.policy as "Policy", i.findings as "Findings", i.reason as "Reason",
          i.evidence as "Evidence", i.detail as "Detail", i.occurrences as "Occurrences", i.began as "Began", i.ended as "Ended", i.opened as "Opened",
          i.owner as "Owner", i.action as "Action", i.outcome as "Outcome", i.closed as "Closed", i.erased as "Erased"
        from incidents i left join devices d on d.id = i.device
        """;

    /// <param name="session">The store.</param>
    /// <param name="rest">What follows `from incidents i`: where, order, limit.</param>
    /// <param name="values">Of its parameters.</param>
    public static Task<IReadOnlyList<Incident>> ListAsync(Session session, string rest, object values) => session.ListAsync<Incident>($"{Select} {rest}", values);

    public static Task<Incident?> FirstAsync(Session session, string rest, object values) => session.FirstAsync<Incident>($"{Select} {rest}", values);

    /// <summary>For changing it: nobody else changes it until the transaction is over.</summary>
    public static async Task<Incident?> TakeAsync(Session session, long number)
    {
        await session.FirstAsync<long>("select number from incidents where number = @number" + session.Database.ForUpdate, new { number });
        return await FirstAsync(session, "where i.number = @number", new { number });
    }

    public static Task InsertAsync(Session session, Incident incident) => session.ExecuteAsync(
        """
        insert into incidents (number, kind, severity, state, matter, aboutheadteacher, device, address, account, person, place, host, site, clauses, rules, policy, findings,
          reason, evidence, detail, occurrences, began, ended, opened, owner, action, outcome)
        values (@Number, @kind, @severity, @state, @Matter, @about, @Device, @Address, @Account, @Person, @Place, @Host, @Site, @Clauses, @Rules, @Policy, @Findings,
          @Reason, @Evidence, @Detail, @Occurrences, @Began, @Ended, @Opened, '', '', '')
        """,
        new
        {
            incident.Number,
            kind = incident.Kind.ToString(),
            severity = incident.Severity.ToString(),
            state = incident.State.ToString(),
            incident.Matter,
            about = incident.AboutHeadteacher ? 1L : 0L,
            incident.Device,
            incident.Address,
            incident.Account,
            incident.Person,
            incident.Place,
            incident.Host,
            incident.Site,
            incident.Clauses,
            incident.Rules,
            incident.Policy,
            incident.Findings,
            incident.Reason,
            incident.Evidence,
            incident.Detail,
            incident.Occurrences,
            incident.Began,
            incident.Ended,
            incident.Opened,
        });

    /// <summary>Writes what growing and people's work change.</summary>
    public static Task UpdateAsync(Session session, Incident incident) => session.ExecuteAsync(
        """
        update incidents set severity = @severity, state = @state, occurrences = @Occurrences, began = @Began, ended = @Ended, owner = @Owner, action = @Action,
          outcome = @Outcome, closed = @Closed where number = @Number
        """,
        new
        {
            incident.Number,
            severity = incident.Severity.ToString(),
            state = incident.State.ToString(),
            incident.Occurrences,
            incident.Began,
            incident.Ended,
            incident.Owner,
            incident.Action,
            incident.Outcome,
            incident.Closed,
        });

    /// <summary>Adds to an incident's history.</summary>
    public static Task AddEventAsync(Session session, long incident, IncidentEvent added) => session.ExecuteAsync(
        """
        insert into incident_events (incident, number, at, who, kind, words)
        select @incident, coalesce(max(number), 0) + 1, @At, @Who, @Kind, @Words from incident_events where incident = @incident
        """,
        new { incident, added.At, added.Who, added.Kind, added.Words });

    public static Task<IReadOnlyList<IncidentEvent>> EventsAsync(Session session, long incident) => session.ListAsync<IncidentEvent>(
        "select at as \"At\", who as \"Who\", kind as \"Kind\", words as \"Words\" from incident_events where incident = @incident order by number", new { incident });

    public static Task<IReadOnlyList<Instant>> OccurrencesAsync(Session session, long incident, int most) =>
        session.ListAsync<Instant>("select at from incident_lines where incident = @incident order by at limit @most", new { incident, most });
}

/// <summary>One step in an incident's history.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Who did it; empty for the hub itself.</param>
/// <param name="Kind">opened, owner, no-owner, note, action, closed, reopened, evidence.</param>
/// <param name="Words">What was written.</param>
internal sealed record IncidentEvent(Instant At, string Who, string Kind, string Words);
