using System.Globalization;
using System.Net;
using System.Text;
using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Subjects;

/// <summary>A person's data as a page that needs nothing else.</summary>
internal static class SubjectHtml
{
    private const string Style = """
        :root { color-scheme: light dark } body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem }
        dt { font-weight: 600 } dd { margin: 0 0 .5rem; overflow-wrap: anywhere } pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid #888; padding-left: .75rem }
        """;

    public static byte[] Write(SubjectExport export)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>What SchoolGuard knows of {Text(export.Subject.Username)}</title><style>{Style}</style></head>
            <body><main><h1>What SchoolGuard knows of {Text(export.Subject.Username)}</h1><p>Made {export.Made}. {Text(export.Withheld)}</p><h2>Roster</h2>
            """);
        if (export.Roster is { } entry) Terms(page, ("Name", $"{entry.GivenName} {entry.FamilyName}"), ("Role", entry.Role.ToString()), ("Class", entry.ClassNumber?.ToString(CultureInfo.InvariantCulture) ?? ""), ("Teaching groups", string.Join(", ", entry.TeachingGroups)));
        else page.Append("<p>Not on the roster.</p>");
        page.Append(CultureInfo.InvariantCulture, $"<h2>Incidents ({export.Incidents.Count})</h2>");
        foreach (var (incident, events) in export.Incidents) Append(page, incident, events);
        foreach (var entries in export.Entries)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(entries.Title)} ({entries.Rows.Count})</h2>");
            foreach (var row in entries.Rows) Terms(page, [.. row]);
        }

        page.Append(CultureInfo.InvariantCulture, $"<h2>Records ({export.Lines.Count})</h2><p>As they stand in the audits of the school's devices and of its hub.</p>");
        foreach (var line in export.Lines) page.Append(CultureInfo.InvariantCulture, $"<pre>{Text(line.Text)}</pre>");
        page.Append("</main></body></html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Append(StringBuilder page, Incident incident, IReadOnlyList<IncidentEvent> events)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h3>{incident.Number}: {IncidentWords.Of(incident.Kind)}</h3>");
        Terms(
            page,
            ("From", $"{incident.Began}"),
            ("To", $"{incident.Ended}"),
            ("Times", incident.Occurrences.ToString(CultureInfo.InvariantCulture)),
            ("Device", incident.DeviceName),
            ("Site", incident.Host),
            ("Clause", incident.Clauses),
            ("Reason given", incident.Reason),
            ("Action taken", incident.Action),
            ("Outcome", incident.Outcome));
        foreach (var each in events.Where(each => each.Words.Length > 0)) page.Append(CultureInfo.InvariantCulture, $"<p>{each.At}, {Text(each.Kind)}: {Text(each.Words)}</p>");
    }

    private static void Terms(StringBuilder page, params (string Name, string Value)[] terms)
    {
        page.Append("<dl>");
        foreach (var (name, value) in terms.Where(term => term.Value.Length > 0)) page.Append(CultureInfo.InvariantCulture, $"<dt>{name}</dt><dd>{Text(value)}</dd>");
        page.Append("</dl>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
