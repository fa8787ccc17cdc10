using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.Pages.Incidents;
using SchoolGuard.Hub.Console.SignIn;
using SchoolGuard.Hub.Reports;

namespace SchoolGuard.Hub.Console.Pages.Reports;

/// <summary>Reports as files of their own: the page prints on A4 as it stands, and may be kept.</summary>
internal static class ReportRoutes
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        var reports = routes.MapGroup("/reports").RequireAuthorization(new ForAttribute(AccountRole.SafeguardingLead, AccountRole.Headteacher));
        reports.MapGet("/{week}", (string week, HttpContext http, IncidentReaders readers, WeeklyReports made) => SendAsync(week, http, readers, made, report =>
        {
            http.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{ReportHtml.StyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            return Results.Bytes(ReportHtml.Write(report), "text/html; charset=utf-8");
        }));
        reports.MapGet("/{week}/table.csv", (string week, HttpContext http, IncidentReaders readers, WeeklyReports made) =>
            SendAsync(week, http, readers, made, report => Results.Bytes(ReportCsv.Write(report), "text/csv; charset=utf-8", $"{report.Week}.csv")));
    }

    private static async Task<IResult> SendAsync(string week, HttpContext http, IncidentReaders readers, WeeklyReports made, Func<WeeklyReport, IResult> send) =>
        SchoolWeek.TryParse(week, out var named) && SignedIn.Of(http) is { } somebody ? send(await made.OfAsync(await readers.OfAsync(somebody), named)) : Results.NotFound();
}
