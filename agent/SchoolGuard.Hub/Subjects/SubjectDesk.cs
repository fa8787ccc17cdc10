using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Stores;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Subjects;

/// <summary>Gives a person what the hub knows of them, or forgets it. Both are on the audit, by the person's number in the roster where it is known.</summary>
internal sealed class SubjectDesk(
    Database database, HubAudit audit, RosterBook rosters, SubjectFinder finder, SubjectLines lines, IncidentEraser incidents, LineEraser eraser, IncidentRuleBook rules, IClock clock)
{
    private const string Theirs = "where (lower(i.account) = @username or i.person = @person)";
    private const int Batch = 500;

    /// <returns>Null if nothing is known of them.</returns>
    public async Task<SubjectExport?> ExportAsync(string username, string by)
    {
        var subject = await finder.FindAsync(username);
        var roster = await RosterEntryAsync(subject);
        var (all, events, tables) = await database.ReadAsync(async session =>
        {
            var found = await IncidentTable.ListAsync(session, $"{Theirs} order by i.number", subject.Values);
            var histories = new Dictionary<long, IReadOnlyList<IncidentEvent>>();
            foreach (var incident in found) histories[incident.Number] = await IncidentTable.EventsAsync(session, incident.Number);
            var entries = new List<SubjectEntries>();
            foreach (var table in SubjectTable.All) entries.Add(await table.FindAsync(session, subject));
            return (found, histories, entries.FindAll(each => each.Rows.Count > 0));
        });
        var withheld = await WithheldLinesAsync();
        var mentions = new List<SubjectLine>();
        await foreach (var (device, series, line) in lines.FindAsync(subject))
        {
            if (!withheld.Contains((device, series, line.Number))) mentions.Add(SubjectLines.Of(device, series, line));
        }

        List<Incident> given = [.. all.Where(incident => !incident.AboutHeadteacher)];
        if (roster is null && all.Count == 0 && mentions.Count == 0 && tables.Count == 0) return null;
        await audit.RecordAsync("subject-exported", ("subject", subject.Person), ("by", by));
        return new SubjectExport(subject, clock.GetCurrentInstant(), roster, [.. given.Select(incident => (incident, events[incident.Number]))], mentions)
        {
            Entries = tables,
            Withheld = given.Count == all.Count ? "" : $"What is referred to the {(await rules.CurrentAsync()).RoleFor(aboutHeadteacher: true)} is not here: ask there.",
        };
    }

    /// <summary>Erases what names them in closed incidents, in every audit and in all else that the store has; what is in use must be ended first.</summary>
    public async Task<SubjectErasure> EraseAsync(string username, string by)
    {
        var subject = await finder.FindAsync(username);
        var now = clock.GetCurrentInstant();
        if (await database.ReadAsync(session => SubjectRows.InUseAsync(session, subject, now)) is { Count: > 0 } faults) return SubjectErasure.Not(faults);
        var closed = await database.ReadAsync(session => session.ListAsync<long>($"select number from incidents i {Theirs} and i.erased is null order by number", subject.Values));
        foreach (var number in closed) await database.WriteAsync(session => incidents.EraseAsync(session, number, "request"));
        var erased = new List<ErasedLine>();
        await foreach (var (device, series, line) in lines.FindAsync(subject))
        {
            if (PersonalFacts.Without(line.Line, subject.Is) is { } without) erased.Add(LineEraser.Of(device, series, line, without));
        }

        foreach (var batch in erased.Chunk(Batch)) await database.WriteAsync(session => eraser.EraseAsync(session, "request", batch));
        return await database.WriteAsync(async session =>
        {
            var rows = await SubjectRows.EraseAsync(session, subject, now);
            // Without a name: the record of an erasure would otherwise be what is left of the person.
            await audit.RecordAsync(session, "subject-erased", ("incidents", $"{closed.Count}"), ("lines", $"{erased.Count}"), ("entries", $"{rows}"), ("by", by));
            return new SubjectErasure(closed.Count, erased.Count, rows, [.. await SubjectRows.LeftAsync(session, subject, now), .. SubjectErasure.Elsewhere], Fault: "");
        });
    }

    private async Task<RosterPerson?> RosterEntryAsync(Subject subject) =>
        (await rosters.CurrentAsync()).Roster.ByUsername(subject.Username, clock.GetCurrentInstant().InUtc().Date);

    private async Task<HashSet<(string, long, long)>> WithheldLinesAsync() => [.. await database.ReadAsync(session => session.ListAsync<(string, long, long)>(
        "select l.device, l.series, l.line from incident_lines l join incidents i on i.number = l.incident where i.aboutheadteacher = 1"))];
}
