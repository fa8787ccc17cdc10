using System.Globalization;
using NodaTime;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Schools;
using SchoolGuard.Policy.Model;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Reports;

/// <summary>Makes the report of a week for somebody, out of what that reader may see.</summary>
internal sealed class WeeklyReports(IncidentBook incidents, RosterBook rosters, SchoolTime time, SchoolName school, IClock clock)
{
    public async Task<WeeklyReport> OfAsync(IncidentReader reader, SchoolWeek week)
    {
        var zone = await time.ZoneAsync();
        var roster = (await rosters.CurrentAsync()).Roster;
        var (now, before) = (await BegunAsync(week), await BegunAsync(week.Before));
        return new WeeklyReport
        {
            School = school.TryRead() ?? "",
            Week = week,
            Made = clock.GetCurrentInstant().InZone(zone).LocalDateTime,
            Incidents = now,
            Tables =
            [
                Table("By kind", now, before, each => IncidentWords.Of(each.Incident.Kind)),
                Table("By severity", now, before, each => IncidentWords.Of(each.Incident.Severity), [.. Enum.GetValues<Severity>().Reverse().Select(IncidentWords.Of)]),
                Table("By class", now, before, each => each.Class),
                Table("By site", now, before, each => each.Incident.Site.Length > 0 ? IncidentWords.Site(each.Incident.Site) : "No site"),
                Table("By action taken", now, before, each => each.Incident.Action.Length > 0 ? "Action taken" : "No action yet"),
                Table("By outcome", now, before, each => IncidentWords.Of(each.Incident.State)),
            ],
        };

        async Task<List<ReportedIncident>> BegunAsync(SchoolWeek of)
        {
            var (start, end) = (of.Start(zone), of.End(zone));
            var found = await incidents.AllAsync(reader, new IncidentFilter { From = start, Until = end });
            return [.. found.Where(incident => incident.Began >= start).Select(Report)];
        }

        ReportedIncident Report(Incident incident)
        {
            var began = incident.Began.InZone(zone);
            var person = incident.Person.Length > 0 ? roster.ById(incident.Person, began.Date) : null;
            return new ReportedIncident(incident, ClassOf(person), began.LocalDateTime);
        }
    }

    private static string ClassOf(RosterPerson? person) => person switch
    {
        { ClassNumber: { } number } => string.Create(CultureInfo.InvariantCulture, $"Class {number}"),
        { Role: Role.Staff } => "Staff",
        _ => "Not known",
    };

    private static ReportTable Table(string title, IReadOnlyList<ReportedIncident> now, IReadOnlyList<ReportedIncident> before, Func<ReportedIncident, string> by, params string[] order)
    {
        var last = before.ToLookup(by, StringComparer.Ordinal);
        var rows = now.GroupBy(by, StringComparer.Ordinal)
            .Select(group => new ReportRow(group.Key, group.Count(), group.Sum(each => each.Incident.Occurrences), last[group.Key].Count()))
            .Concat(last.Where(group => !now.Any(each => by(each).Equals(group.Key, StringComparison.Ordinal))).Select(group => new ReportRow(group.Key, 0, 0, group.Count())));
        return new ReportTable(title, [.. rows.OrderBy(row => Array.IndexOf(order, row.Label)).ThenByDescending(row => row.Incidents).ThenBy(row => row.Label, StringComparer.Ordinal)]);
    }
}
