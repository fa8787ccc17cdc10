using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Wire;

namespace SchoolGuard.Hub.Evidence;

/// <summary>Opens evidence to those whom it is for. That it was opened is on the audit before anybody sees it.</summary>
internal sealed class EvidenceDesk(Database database, HubAudit audit, IncidentBook incidents, EvidenceVault vault, EvidenceKey key, IClock clock)
{
    /// <returns>The evidence of an incident, or why it is not shown.</returns>
    public async Task<(OpenedEvidence? Evidence, string Fault)> OpenAsync(IncidentReader reader, string by, long number)
    {
        if (await incidents.FindAsync(reader, number) is not { Incident: { Evidence.Length: > 0 } incident }) return (null, $"there is no evidence with incident {number}");
        if (!reader.OpensEvidence(incident)) return (null, "evidence is opened by whom it is referred to alone");
        if (await vault.FindAsync(incident.Device, incident.Evidence) is not { } sealedItem) return (null, "the device has not handed it over yet: it does when it is next connected");
        if (key.TryOpen(incident.Evidence, sealedItem) is not { } plain || EvidenceReader.TryRead(plain) is not { } evidence) return (null, "the evidence cannot be opened: it was altered, or the hub's evidence key is another");
        await database.WriteAsync(async session =>
        {
            await IncidentTable.AddEventAsync(session, number, new IncidentEvent(clock.GetCurrentInstant(), by, "evidence", "opened the evidence"));
            await audit.RecordAsync(session, "evidence-opened", ("incident", $"{number}"), ("evidence", incident.Evidence), ("by", by));
        });
        return (evidence, "");
    }
}
