using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Reports;

/// <summary>A week's incidents as CSV. What a spreadsheet would run as a formula is escaped.</summary>
internal static class ReportCsv
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\r\n" };

    private static readonly string[] Columns =
    [
        "incident", "kind", "severity", "state", "began", "attempts", "device", "address", "class", "site", "content", "clauses", "rules", "reason", "owner", "action", "outcome",
    ];

    public static byte[] Write(WeeklyReport report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Configuration))
        {
            foreach (var column in Columns) csv.WriteField(column);
            csv.NextRecord();
            foreach (var row in report.Incidents) Write(csv, row);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(CsvWriter csv, ReportedIncident row)
    {
        var incident = row.Incident;
        csv.WriteField(incident.Number);
        string[] fields =
        [
            IncidentWords.Of(incident.Kind), IncidentWords.Of(incident.Severity), IncidentWords.Of(incident.State), row.Began.ToString("uuuu'-'MM'-'dd HH':'mm", CultureInfo.InvariantCulture), incident.Occurrences.ToString(CultureInfo.InvariantCulture),
            incident.DeviceName, incident.Address, row.Class, incident.Site, incident.Host, incident.Clauses, incident.Rules, incident.Reason, incident.Owner, incident.Action, incident.Outcome,
        ];
        foreach (var field in fields) csv.WriteField(field);
        csv.NextRecord();
    }
}
