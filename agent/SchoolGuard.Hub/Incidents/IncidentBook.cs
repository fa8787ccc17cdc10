using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Incidents;

/// <summary>Shows incidents to those who may see them.</summary>
internal sealed class IncidentBook(Database database)
{
    /// <summary>How many are shown at once.</summary>
    public const int Page = 50;

    private const int MostOccurrences = 200;

    private const string Seen = "(@seesAbout = 1 or i.aboutheadteacher = 0) and (@account = '' or lower(i.account) <> @account) and (@self = '' or i.person <> @self)";

    private const string Where = $"""
        where {Seen}
          and (@kind = '' or i.kind = @kind) and (@severity = '' or i.severity = @severity) and (@state = '' or i.state = @state)
          and (@onlyOpen = 0 or i.state <> 'Closed') and (@from = '' or i.ended >= @from) and (@until = '' or i.began < @until)
          and (@text = '' or lower(i.person || ' ' || i.account || ' ' || i.host || ' ' || i.site || ' ' || coalesce(d.name, '')) like @text escape '!')
        """;

    /// <param name="reader">Who looks.</param>
    /// <param name="filter">For what.</param>
    /// <param name="page">Which fifty, from 0.</param>
    /// <returns>The newest first, and how many there are in all.</returns>
    public async Task<(IReadOnlyList<Incident> Incidents, long Total)> ListAsync(IncidentReader reader, IncidentFilter filter, int page = 0) => await database.ReadAsync(async session =>
    {
        var values = Values(reader, filter, page);
        var total = await session.FirstAsync<long>($"select count(*) from incidents i left join devices d on d.id = i.device {Where}", values);
        return (await IncidentTable.ListAsync(session, $"{Where} order by i.ended desc, i.number desc limit {Page} offset @skip", values), total);
    });

    /// <summary>How many are not closed, by how much they matter; what there is none of is left out.</summary>
    public async Task<IReadOnlyDictionary<Severity, long>> CountOpenAsync(IncidentReader reader) => await database.ReadAsync(async session =>
        (await session.ListAsync<OpenIncidents>(
            $"select i.severity as \"Severity\", count(*) as \"Count\" from incidents i where i.state <> 'Closed' and {Seen} group by i.severity", Values(reader, new IncidentFilter(), page: 0)))
        .ToDictionary(open => open.Severity, open => open.Count));

    /// <summary>All that a filter finds, the oldest first.</summary>
    public Task<IReadOnlyList<Incident>> AllAsync(IncidentReader reader, IncidentFilter filter) =>
        database.ReadAsync(session => IncidentTable.ListAsync(session, $"{Where} order by i.number", Values(reader, filter, page: 0)));

    /// <returns>Null also for one that the reader does not see.</returns>
    public async Task<IncidentHistory?> FindAsync(IncidentReader reader, long number) => await database.ReadAsync(async session =>
        await IncidentTable.FirstAsync(session, "where i.number = @number", new { number }) is { } incident && reader.Sees(incident)
            ? new IncidentHistory(incident, await IncidentTable.EventsAsync(session, number), await IncidentTable.OccurrencesAsync(session, number, MostOccurrences))
            : null);

    /// <summary>For telling of it; who is told is the outbox's to know.</summary>
    public async Task<Incident> ForNoticeAsync(long number) =>
        (await database.ReadAsync(session => IncidentTable.FirstAsync(session, "where i.number = @number", new { number })))!;

    private static object Values(IncidentReader reader, IncidentFilter filter, int page) => new
    {
        seesAbout = reader.SeesAboutHeadteacher ? 1 : 0,
        account = reader.Account.ToLowerInvariant(),
        self = reader.Person,
        kind = filter.Kind?.ToString() ?? "",
        severity = filter.Severity?.ToString() ?? "",
        state = filter.State?.ToString() ?? "",
        onlyOpen = filter.OnlyOpen ? 1 : 0,
        from = filter.From is { } from ? InstantColumn.Text(from) : "",
        until = filter.Until is { } until ? InstantColumn.Text(until) : "",
        text = filter.Text.Length == 0 ? "" : $"%{Escaped(filter.Text.ToLowerInvariant())}%",
        skip = (long)page * Page,
    };

    private static string Escaped(string text) =>
        text.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);

    private sealed record OpenIncidents
    {
        public Severity Severity { get; init; }

        public long Count { get; init; }
    }
}

/// <summary>An incident with all that happened to it.</summary>
/// <param name="Incident">As it is now.</param>
/// <param name="Events">What people did about it, the oldest first.</param>
/// <param name="Occurrences">When it happened, the first two hundred.</param>
internal sealed record IncidentHistory(Incident Incident, IReadOnlyList<IncidentEvent> Events, IReadOnlyList<NodaTime.Instant> Occurrences);
