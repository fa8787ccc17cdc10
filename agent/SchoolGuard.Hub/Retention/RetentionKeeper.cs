using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Stores;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Retention;

/// <summary>Erases what has been kept as long as the school says: closed incidents first, then lines of devices' audits that no incident needs.</summary>
internal sealed class RetentionKeeper(Database database, IncidentRuleBook rules, IncidentEraser incidents, LineEraser eraser, IClock clock)
{
    private const string Reason = "retention";
    private const int Page = 500;

    public async Task RunAsync()
    {
        var periods = (await rules.CurrentAsync()).Retention;
        foreach (var kind in Enum.GetValues<IncidentKind>()) await EraseIncidentsAsync(kind, clock.GetCurrentInstant() - Duration.FromDays(DaysOf(kind, periods)));
        var before = clock.GetCurrentInstant() - Duration.FromDays(periods.Audit);
        foreach (var (device, series) in await database.ReadAsync(session => session.ListAsync<(string, long)>("select distinct device, series from device_audit")))
            await EraseLinesAsync(device, series, before);
    }

    private static int DaysOf(IncidentKind kind, RetentionSettings periods) => kind switch
    {
        IncidentKind.Blocked => periods.Blocked,
        IncidentKind.Contact or IncidentKind.Evidence => periods.Safeguarding,
        _ => periods.Other,
    };

    private async Task EraseIncidentsAsync(IncidentKind kind, Instant before)
    {
        var over = await database.ReadAsync(session => session.ListAsync<long>(
            "select number from incidents where kind = @kind and state = 'Closed' and erased is null and ended < @before order by number", new { kind = kind.ToString(), before }));
        foreach (var number in over) await database.WriteAsync(session => incidents.EraseAsync(session, number, Reason));
    }

    private async Task EraseLinesAsync(string device, long series, Instant before)
    {
        var needed = (await database.ReadAsync(session => session.ListAsync<long>("select line from incident_lines where device = @device and series = @series", new { device, series }))).ToHashSet();
        for (var after = 0L; ;)
        {
            var page = await database.ReadAsync(session => session.ListAsync<StoredLine>(
                $"""
                select number as "Number", line as "Line" from device_audit
                where device = @device and series = @series and number > @after and erased is null order by number limit {Page}
                """,
                new { device, series, after }));
            List<StoredLine> old = [.. page.Where(line => IsBefore(line.Line, before))];
            ErasedLine[] erased = [.. old.Where(line => !needed.Contains(line.Number)).Select(line => (Line: line, Now: PersonalFacts.Without(line.Line))).Where(each => each.Now is not null)
                .Select(each => LineEraser.Of(device, series, each.Line, each.Now!))];
            await database.WriteAsync(session => eraser.EraseAsync(session, Reason, erased));
            // Lines follow one another in time: after a page with a younger one there is nothing old.
            if (page.Count < Page || old.Count < page.Count) return;
            after = page[^1].Number;
        }
    }

    private static bool IsBefore(byte[] line, Instant before)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement is { ValueKind: JsonValueKind.Object } record && record.TryGetProperty("at"u8, out var at) && at.ValueKind is JsonValueKind.String
                && InstantPattern.ExtendedIso.Parse(at.GetString()!).TryGetValue(Instant.MaxValue, out var time) && time < before;
        }
        catch (JsonException)
        {
            // Whatever it is, it keeps nothing behind it from being erased.
            return true;
        }
    }
}
