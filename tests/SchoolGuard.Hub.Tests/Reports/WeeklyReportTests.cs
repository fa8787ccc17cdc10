using System.Text;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Reports;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Reports;

[TestClass]
public sealed class WeeklyReportTests
{
    private static readonly IncidentReader Lead = IncidentParts.Lead;

    [TestMethod]
    public async Task A_week_is_counted_by_kind_class_site_severity_action_and_outcome_against_the_week_before()
    {
        await using var hub = await StartAsync();

        var report = await hub.Get<WeeklyReports>().OfAsync(Lead, new SchoolWeek(2026, 48));

        Assert.AreEqual(("Contact with a pupil", 1, 1L, 0), Row(report, "By kind", "Contact with a pupil"));
        Assert.AreEqual(("Blocked attempt", 1, 2L, 1), Row(report, "By kind", "Blocked attempt"));
        Assert.AreEqual(("Class 9", 1, 2L, 1), Row(report, "By class", "Class 9"));
        Assert.AreEqual(("Staff", 1, 1L, 0), Row(report, "By class", "Staff"));
        Assert.AreEqual(("TikTok", 1, 2L, 1), Row(report, "By site", "TikTok"));
        Assert.AreEqual(("High", 1, 1L, 0), Row(report, "By severity", "High"));
        Assert.AreEqual(("No action yet", 2, 3L, 1), Row(report, "By action taken", "No action yet"));
        Assert.AreEqual("±0", report.Tables[0].Rows.Single(row => row.Label is "Blocked attempt").Trend);
        Assert.HasCount(1, report.Overrides.ToList());
    }

    [TestMethod]
    public async Task The_page_needs_nothing_else_names_nobody_and_shows_markup_as_text()
    {
        await using var hub = await StartAsync();

        var html = Encoding.UTF8.GetString(ReportHtml.Write(await hub.Get<WeeklyReports>().OfAsync(Lead, new SchoolWeek(2026, 48))));

        Assert.Contains("Wynstones School: online safety, week 2026-W48", html);
        Assert.Contains("23 November 2026 to 29 November 2026", html);
        Assert.Contains("&lt;img src=x&gt;", html);
        foreach (var absent in new[] { "<img", "<script", "<link", "http://", "Ninth", "p9a", ">ada<" }) Assert.DoesNotContain(absent, html);
    }

    [TestMethod]
    public async Task In_the_table_nothing_is_a_formula()
    {
        await using var hub = await StartAsync(reason: "=cmd|'/c calc'!A1");

        var csv = Encoding.UTF8.GetString(ReportCsv.Write(await hub.Get<WeeklyReports>().OfAsync(Lead, new SchoolWeek(2026, 48))));

        Assert.Contains("'=cmd", csv);
        Assert.DoesNotContain(",=cmd", csv);
        Assert.HasCount(3, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [TestMethod]
    [DataRow("2026-W48", true)]
    [DataRow("2026-W53", true)]
    [DataRow("2025-W53", false)]
    [DataRow("2026-W00", false)]
    [DataRow("2026-48", false)]
    [DataRow("26-W48", false)]
    public void Weeks_are_named_as_ISO_names_them(string text, bool isWeek)
    {
        Assert.AreEqual(isWeek, SchoolWeek.TryParse(text, out var week));
        if (isWeek) Assert.AreEqual(text, week!.ToString());
    }

    private static (string, int, long, int) Row(WeeklyReport report, string table, string label)
    {
        var row = report.Tables.Single(each => each.Title.Equals(table, StringComparison.Ordinal)).Rows.Single(each => each.Label.Equals(label, StringComparison.Ordinal));
        return (row.Label, row.Incidents, row.Attempts, row.Before);
    }

    /// <summary>Last week one attempt; this week two of a pupil and one contact of a teacher.</summary>
    private static async Task<TestHub> StartAsync(string reason = "<img src=x>")
    {
        var hub = await TestHub.StartAsync();
        await hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "it");
        await ScriptedDevice.EnrolAsync(hub);
        var device = (await hub.DeviceAsync("LIB-07")).Id;
        var now = hub.Time.GetCurrentInstant();
        string Denied(Instant at) => $$"""{"n":1,"at":"{{at}}","kind":"denied","account":"ada","person":"p9a","host":"www.tiktok.com","service":"tiktok","clauses":"3a","prev":""}""" + "\n";
        var posted = $$"""{"n":1,"at":"{{now}}","kind":"draft-posted","account":"tess","person":"t9","host":"x.com","findings":"SG7017 x1","reason":"{{reason}}","prev":""}""" + "\n";
        var lines = Denied(now - Duration.FromDays(7)) + Denied(now) + Denied(now + Duration.FromMinutes(1)) + posted;
        await hub.Get<DeviceAudits>().KeepAsync(device, 1, Encoding.UTF8.GetBytes(lines));
        // That these lines make no chain is an incident of its own, and not this test's.
        await hub.Get<Hub.Stores.Database>().WriteAsync(session => session.ExecuteAsync("update incidents set began = '2026-01-01T00:00:00Z', ended = '2026-01-01T00:00:00Z' where kind = 'Bypass'"));
        return hub;
    }
}
