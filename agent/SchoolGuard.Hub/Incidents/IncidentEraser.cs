using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Evidence;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Incidents;

/// <summary>Empties incidents of what names people. What is counted (kind, time, site, clause, severity, that something was done) stays.</summary>
internal sealed class IncidentEraser(HubAudit audit, IClock clock)
{
    public async Task EraseAsync(Session session, long incident, string reason)
    {
        await HubAudit.TakeTurnAsync(session);
        var now = clock.GetCurrentInstant();
        await EvidenceVault.ForgetAsync(session, incident, now);
        await session.ExecuteAsync(
            """
            update incidents set matter = '', address = '', account = '', person = '', place = '', site = case when site = host then '' else site end, host = '', reason = '', detail = '',
              evidence = '', owner = '', action = case when action = '' then '' else '(erased)' end, outcome = case when outcome = '' then '' else '(erased)' end, erased = @now
            where number = @incident
            """,
            new { incident, now });
        await session.ExecuteAsync("update incident_events set who = '', words = '' where incident = @incident", new { incident });
        await session.ExecuteAsync("delete from incident_lines where incident = @incident", new { incident });
        await session.ExecuteAsync("delete from notices where incident = @incident", new { incident });
        session.Raise(ChangeTopics.Incidents, Change.Everything);
        await audit.RecordAsync(session, "incident-erased", ("incident", $"{incident}"), ("reason", reason));
    }
}
