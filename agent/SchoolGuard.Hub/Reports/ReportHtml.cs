using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Reports;

/// <summary>A week as one page that needs nothing else: to read, and to print on A4.</summary>
internal static class ReportHtml
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private const string Style = """
        :root { color-scheme: light dark; --ink: #1d2430; --soft: #5a6473; --line: #d5dae2; --paper: #fff; --band: #f3f5f8; --high: #b3261e }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8ebf0; --soft: #a9b2c0; --line: #3a4352; --paper: #161a21; --band: #1f252f; --high: #ff8a80 } }
        body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
        h1 { font-size: 1.6rem; margin: 0 } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem } p { color: var(--soft); margin: .25rem 0 }
        .tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2.5rem; align-items: start } .tables th:first-child { width: 40% } @media (width < 30rem) { .tables th:first-child { width: 28% } }
        table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: 600; padding: 1.25rem 0 .25rem }
        th, td { text-align: left; padding: .35rem .5rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere } .tables table { table-layout: fixed } .tables thead th { font-size: .75rem }
        thead th { font-weight: 600; font-size: .85rem; color: var(--soft) } .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
        .wide { overflow-x: auto } .wide thead th, .short { white-space: nowrap } .wide td { min-width: 4.5em } .wide td:first-child { min-width: 0 } .high { color: var(--high); font-weight: 600 }
        @media print { :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --paper: #fff; --high: #8f1d1d } body { font-size: 9.5pt; max-width: none; padding: 0 } .tables { grid-template-columns: 1fr 1fr } .tables th:first-child { width: 30% } .tables table { break-inside: avoid } .wide { overflow: visible; font-size: 8.5pt } tr { break-inside: avoid } caption, h2 { break-after: avoid } @page { size: A4; margin: 15mm } }
        """;

    /// <summary>By which a browser knows the page's own style, as Content-Security-Policy writes it.</summary>
    public static string StyleHash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}";

    public static byte[] Write(WeeklyReport report)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(report.School)}: week {report.Week}</title><style>{Style}</style></head><body><main>
            <h1>{Text(report.School)}: online safety, week {report.Week}</h1>
            <p>{report.Week.Monday:d MMMM uuuu} to {report.Week.Sunday:d MMMM uuuu}. {Count(report.Incidents.Count, "incident", "incidents")}, {report.Incidents.Count(each => each.Incident.State is IncidentState.Closed)} closed. Made on {Day(report.Made)} at {Time(report.Made)}, in the school's time, as all times are here.</p>
            <p>People are not named here: the incident's number leads to them in the console.</p>
            <div class="tables">
            """);
        foreach (var table in report.Tables) Append(page, table);
        page.Append("</div>");
        Append(page, "What staff posted although it was held", [.. report.Overrides], ["Held for", "Reason"], each => [DraftWords.Of(each.Incident.Findings), each.Incident.Reason]);
        Append(page, "Silent devices", [.. report.Silent], ["What was seen"], each => [each.Incident.Detail]);
        Append(page, "Every incident", report.Incidents, ["Site", "Clause", "Action taken", "Outcome"], each => [IncidentWords.Site(each.Incident.Site), each.Incident.Clauses, each.Incident.Action, each.Incident.Outcome]);
        page.Append("</main></body></html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Append(StringBuilder page, ReportTable table)
    {
        page.Append(CultureInfo.InvariantCulture, $"<table><caption>{Text(table.Title)}</caption><thead><tr><th scope=\"col\">What</th><th scope=\"col\" class=\"n\">Incidents</th><th scope=\"col\" class=\"n\">Attempts</th><th scope=\"col\" class=\"n\">Trend</th></tr></thead><tbody>");
        foreach (var row in table.Rows) page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(row.Label)}</th><td class=\"n\">{row.Incidents}</td><td class=\"n\">{row.Attempts}</td><td class=\"n\">{row.Trend}</td></tr>");
        if (table.Rows.Count == 0) page.Append("<tr><td colspan=\"4\">Nothing this week or last</td></tr>");
        page.Append("</tbody></table>");
    }

    private static void Append(StringBuilder page, string title, IReadOnlyList<ReportedIncident> incidents, string[] columns, Func<ReportedIncident, string[]> values)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(title)}</h2>");
        if (incidents.Count == 0)
        {
            page.Append("<p>None.</p>");
            return;
        }

        string[] all = ["No.", "When", "What", "Severity", "Device", "Class", .. columns];
        page.Append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Text(title)).Append("\"><table><thead><tr>");
        foreach (var column in all) page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(column)}</th>");
        page.Append("</tr></thead><tbody>");
        foreach (var each in incidents)
        {
            var severity = each.Incident.Severity is Severity.High ? "<td class=\"short high\">High</td>" : $"<td class=\"short\">{IncidentWords.Of(each.Incident.Severity)}</td>";
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{each.Incident.Number}</td><td>{Day(each.Began)} <span class=\"n\">{Time(each.Began)}</span></td><td>{IncidentWords.Of(each.Incident.Kind)}</td>{severity}<td>{Text(each.Incident.DeviceName)}</td><td>{Text(each.Class)}</td>");
            foreach (var value in values(each)) page.Append(CultureInfo.InvariantCulture, $"<td>{Text(value)}</td>");
            page.Append("</tr>");
        }

        page.Append("</tbody></table></div>");
    }

    private static string Day(LocalDateTime at) => at.ToString("d MMM", English);

    private static string Time(LocalDateTime at) => at.ToString("HH:mm", English);

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
