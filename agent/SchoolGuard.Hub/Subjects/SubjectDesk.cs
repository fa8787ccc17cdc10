using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Stores;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Subjects;

/// <summary>Gives a person what the hub knows of them, or forgets it. Both are on the audit, by the person's number in the roster where it is known.</summary>
internal sealed class SubjectDesk(Database database, HubAudit audit, RosterBook rosters, SubjectLines lines, IncidentEraser incidents, LineEraser eraser, IncidentRuleBook rules, IClock clock)
{
    private const string Theirs = "where (lower(i.account) = @username or (@person <> '' and i.person = @person))";
    private const string OfWhom = "select number from incidents i " + Theirs;
    private const int Batch = 500;

    /// <returns>Null if nothing is known of them.</returns>
    public async Task<SubjectExport?> ExportAsync(string username, string by)
    {
        var subject = await FindAsync(username);
        var roster = await RosterEntryAsync(subject);
        var (all, events) = await database.ReadAsync(async session =>
        {
            var found = await IncidentTable.ListAsync(session, $"{Theirs} order by i.number", Values(subject));
            var histories = new Dictionary<long, IReadOnlyList<IncidentEvent>>();
            foreach (var incident in found) histories[incident.Number] = await IncidentTable.EventsAsync(session, incident.Number);
            return (found, histories);
        });
        var withheld = await WithheldLinesAsync();
        var mentions = new List<SubjectLine>();
        await foreach (var (device, series, line) in lines.FindAsync(subject))
        {
            if (!withheld.Contains((device, series, line.Number))) mentions.Add(SubjectLines.Of(device, series, line));
        }

        List<Incident> given = [.. all.Where(incident => !incident.AboutHeadteacher)];
        if (roster is null && all.Count == 0 && mentions.Count == 0) return null;
        await audit.RecordAsync("subject-exported", ("subject", subject.Person), ("by", by));
        return new SubjectExport(subject, clock.GetCurrentInstant(), roster, [.. given.Select(incident => (incident, events[incident.Number]))], mentions)
        {
            Withheld = given.Count == all.Count ? "" : $"What is referred to the {(await rules.CurrentAsync()).RoleFor(aboutHeadteacher: true)} is not here: ask there.",
        };
    }

    /// <summary>Erases what names them in incidents that are closed and in every audit.</summary>
    /// <returns>How many incidents and lines, or why nothing was erased.</returns>
    public async Task<(int Incidents, int Lines, string? Fault)> EraseAsync(string username, string by)
    {
        var subject = await FindAsync(username);
        var open = await database.ReadAsync(session => session.ListAsync<long>($"{OfWhom} and i.state <> 'Closed' order by number", Values(subject)));
        if (open.Count > 0) return (0, 0, $"incidents that are not closed are kept for the child's or the colleague's sake ({string.Join(", ", open)}): close them first");
        var closed = await database.ReadAsync(session => session.ListAsync<long>($"{OfWhom} and i.erased is null order by number", Values(subject)));
        foreach (var number in closed) await database.WriteAsync(session => incidents.EraseAsync(session, number, "request"));
        var erased = new List<ErasedLine>();
        await foreach (var (device, series, line) in lines.FindAsync(subject))
        {
            if (PersonalFacts.Without(line.Line, subject.Is) is { } now) erased.Add(LineEraser.Of(device, series, line, now));
        }

        foreach (var batch in erased.Chunk(Batch)) await database.WriteAsync(session => eraser.EraseAsync(session, "request", batch));
        // Without a name: the record of an erasure would otherwise be what is left of the person.
        await audit.RecordAsync("subject-erased", ("incidents", $"{closed.Count}"), ("lines", $"{erased.Count}"), ("by", by));
        return (closed.Count, erased.Count, null);
    }

    private async Task<Subject> FindAsync(string username)
    {
        var person = (await rosters.CurrentAsync()).Roster.ByUsername(username, clock.GetCurrentInstant().InUtc().Date)?.Id
            ?? await database.ReadAsync(session => session.FirstAsync<string>(
                "select person from incidents where lower(account) = @username and person <> '' limit 1", new { username = username.ToLowerInvariant() }));
        return new Subject(username, person ?? "");
    }

    private async Task<RosterPerson?> RosterEntryAsync(Subject subject) =>
        (await rosters.CurrentAsync()).Roster.ByUsername(subject.Username, clock.GetCurrentInstant().InUtc().Date);

    private async Task<HashSet<(string, long, long)>> WithheldLinesAsync() => [.. await database.ReadAsync(session => session.ListAsync<(string, long, long)>(
        "select l.device, l.series, l.line from incident_lines l join incidents i on i.number = l.incident where i.aboutheadteacher = 1"))];

    private static object Values(Subject subject) => new { username = subject.Username.ToLowerInvariant(), person = subject.Person };
}
