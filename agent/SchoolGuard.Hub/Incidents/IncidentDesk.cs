using System.Globalization;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Incidents;

/// <summary>What people do about incidents. Each step is in the incident's history and, without its words, on the hub's audit.</summary>
internal sealed class IncidentDesk(Database database, HubAudit audit, IClock clock)
{
    /// <summary>The longest note, action or outcome.</summary>
    public const int LongestText = 4000;

    /// <returns>Why nothing was done, or null. An incident that the reader does not see is not there.</returns>
    public Task<string?> NoteAsync(IncidentReader reader, string by, long number, string words) =>
        ChangeAsync(reader, by, number, "note", words, (incident, _) => words.Length == 0 ? (null, "the note is empty: write it") : (incident, null));

    /// <summary>Gives it to somebody: one that is not closed is being looked at from then on; given back to nobody (an empty owner), it is open.</summary>
    public Task<string?> AssignAsync(IncidentReader reader, string by, long number, string owner) =>
        ChangeAsync(reader, by, number, owner.Length > 0 ? "owner" : "no-owner", owner, (incident, _) =>
            owner.Equals(incident.Owner, StringComparison.Ordinal) ? (null, owner.Length > 0 ? $"{owner} looks after it already" : "nobody looks after it yet")
            : incident.State is IncidentState.Closed ? (incident with { Owner = owner }, null)
            : (incident with { Owner = owner, State = owner.Length > 0 ? IncidentState.Looking : IncidentState.Open }, null));

    public Task<string?> ActAsync(IncidentReader reader, string by, long number, string action) =>
        ChangeAsync(reader, by, number, "action", action, (incident, _) => (incident with { Action = action }, null));

    /// <summary>Closes it. What was done and what came of it must have been written: an inspector asks for both.</summary>
    public Task<string?> CloseAsync(IncidentReader reader, string by, long number, string outcome) =>
        ChangeAsync(reader, by, number, "closed", outcome, (incident, now) =>
            incident.Action.Length == 0 ? (null, "no action is written down: write what was done, then close it")
            : outcome.Length == 0 ? (null, "no outcome is written down: write what came of it")
            : (incident with { Outcome = outcome, State = IncidentState.Closed, Closed = now }, null));

    public Task<string?> ReopenAsync(IncidentReader reader, string by, long number) =>
        ChangeAsync(reader, by, number, "reopened", "", (incident, _) => (incident with { State = IncidentState.Looking, Closed = null }, null));

    private async Task<string?> ChangeAsync(
        IncidentReader reader, string by, long number, string kind, string words, Func<Incident, Instant, (Incident? Changed, string? Fault)> change) => await database.WriteAsync(async session =>
    {
        if (words.Length > LongestText || words.Contains('\0', StringComparison.Ordinal)) return $"the text is no text or longer than {LongestText} characters: write less";
        // The audit's turn before the incident's, as the intake takes them.
        await HubAudit.TakeTurnAsync(session);
        if (await IncidentTable.TakeAsync(session, number) is not { } incident || !reader.Sees(incident)) return $"there is no incident {number}";
        var now = clock.GetCurrentInstant();
        var (changed, fault) = change(incident, now);
        if (changed is null) return fault;
        await IncidentTable.UpdateAsync(session, changed);
        await IncidentTable.AddEventAsync(session, number, new IncidentEvent(now, by, kind, words));
        session.Raise(ChangeTopics.Incidents, number.ToString(CultureInfo.InvariantCulture));
        await audit.RecordAsync(session, $"incident-{kind}", ("incident", $"{number}"), ("by", by));
        return null;
    });
}
