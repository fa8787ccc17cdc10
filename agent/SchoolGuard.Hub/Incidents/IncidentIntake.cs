using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Notices;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Incidents;

/// <summary>Makes incidents of signs, in the transaction that keeps what they came of.</summary>
internal sealed class IncidentIntake(HubAudit audit, IncidentRuleBook book, NoticeOutbox outbox, IClock clock)
{
    /// <summary>Takes signs in their order. One that came of a line that an incident has already is passed over.</summary>
    public async Task TakeAsync(Session session, params IReadOnlyCollection<Sign> signs)
    {
        if (signs.Count == 0) return;
        // One hub at a time, so that numbers follow one another and signs of one matter meet.
        await HubAudit.TakeTurnAsync(session);
        var drafts = new List<Draft>();
        var latest = new Dictionary<string, Draft>(StringComparer.Ordinal);
        var rules = await book.CurrentAsync();
        foreach (var sign in signs.Select(sign => Referred(sign, rules)))
        {
            if (!latest.TryGetValue(sign.Matter, out var draft) && await FindAsync(session, sign.Matter) is { } found) Add(draft = new Draft(found, found));
            if (draft is not null && draft.Incident.Takes(sign)) draft.Incident = draft.Incident.With(sign);
            else Add(draft = new Draft(Incident.Of(sign, clock.GetCurrentInstant()), Before: null));
            if (sign.Line is not null) draft.Signs.Add(sign);

            void Add(Draft added)
            {
                drafts.Add(added);
                latest[sign.Matter] = added;
            }
        }

        await WriteAsync(session, drafts, rules);
    }

    /// <summary>What concerns the headteacher is not for the headteacher, whatever it is.</summary>
    private static Sign Referred(Sign sign, IncidentRules rules) => rules.IsHeadteacher(sign.Account) ? sign with { AboutHeadteacher = true } : sign;

    private static Task<Incident?> FindAsync(Session session, string matter) =>
        IncidentTable.FirstAsync(session, "where i.matter = @matter and i.state <> 'Closed' order by i.ended desc limit 1", new { matter });

    private async Task WriteAsync(Session session, List<Draft> drafts, IncidentRules rules)
    {
        var next = await session.FirstAsync<long>("select coalesce(max(number), 0) from incidents");
        foreach (var draft in drafts)
        {
            if (draft.Before is null) await OpenAsync(session, draft.Incident = draft.Incident with { Number = ++next }, rules);
            else if (draft.Incident != draft.Before) await IncidentTable.UpdateAsync(session, draft.Incident);
            if (draft.Incident.Severity is Severity.High && draft.Before?.Severity is not Severity.High) await outbox.AddAsync(session, draft.Incident);
        }

        if (drafts.Exists(draft => draft.Incident != draft.Before)) session.Raise(ChangeTopics.Incidents, Change.Everything);
        await session.ExecuteAsync(
            "insert into incident_lines (device, hash, series, line, at, incident) values (@Device, @Hash, @Series, @Number, @At, @Incident)",
            drafts.SelectMany(draft => draft.Signs.Select(sign => new { sign.Device, sign.Line!.Hash, sign.Line.Series, sign.Line.Number, sign.At, Incident = draft.Incident.Number })).ToList());
    }

    private async Task OpenAsync(Session session, Incident incident, IncidentRules rules)
    {
        await IncidentTable.InsertAsync(session, incident);
        await IncidentTable.AddEventAsync(session, incident.Number, new IncidentEvent(incident.Opened, "", "opened", $"for {rules.RoleFor(incident.AboutHeadteacher)}"));
        await audit.RecordAsync(session, "incident-opened", ("incident", $"{incident.Number}"), ("about", incident.Kind.ToString()), ("severity", incident.Severity.ToString()), ("device", incident.Device));
    }

    private sealed record Draft(Incident Incident, Incident? Before)
    {
        public Incident Incident { get; set; } = Incident;

        public List<Sign> Signs { get; } = [];
    }
}
