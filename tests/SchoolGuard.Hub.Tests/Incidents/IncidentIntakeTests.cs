using System.Text;
using NodaTime;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Notices;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Incidents;

[TestClass]
public sealed class IncidentIntakeTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_blocked_attempt_says_device_address_person_time_content_rule_and_clause(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);

        await parts.Denied().UploadAsync();

        var incident = (await parts.ListAsync()).Single();
        Assert.AreEqual((IncidentKind.Blocked, Severity.Low, IncidentState.Open), (incident.Kind, incident.Severity, incident.State));
        Assert.AreEqual(("LIB-07", "10.4.8.7", "p-ada", "ada"), (incident.DeviceName, incident.Address, incident.Person, incident.Account));
        Assert.AreEqual(("www.tiktok.com", "tiktok", "3a", "12", "4", "Library"), (incident.Host, incident.Site, incident.Clauses, incident.Rules, incident.Policy, incident.Place));
        Assert.AreEqual((parts.Now, 1L), (incident.Began, incident.Occurrences));
        Assert.Contains("incident-opened", await parts.AuditTextAsync());
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Attempts_of_one_person_at_one_site_are_one_incident_and_persistence_makes_it_matter_more(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);
        for (var minute = 0; minute < 3; minute++) parts.Denied(at: parts.Now + Duration.FromMinutes(minute));
        await parts.UploadAsync();
        Assert.AreEqual(Severity.Low, (await parts.ListAsync()).Single().Severity);

        for (var minute = 3; minute < 5; minute++) parts.Denied(at: parts.Now + Duration.FromMinutes(minute));
        await parts.UploadAsync();

        var incident = (await parts.ListAsync()).Single();
        Assert.AreEqual((5L, Severity.Medium), (incident.Occurrences, incident.Severity));
        Assert.AreEqual((parts.Now, parts.Now + Duration.FromMinutes(4)), (incident.Began, incident.Ended));
        Assert.HasCount(5, (await parts.Book.FindAsync(IncidentParts.Lead, 1))!.Occurrences);
    }

    [TestMethod]
    public async Task Another_person_another_site_and_another_lesson_are_other_incidents()
    {
        await using var parts = await IncidentParts.StartAsync();
        parts.Denied().Denied(account: "ben").Denied(host: "x.com", service: "x").Denied(at: parts.Now + Duration.FromHours(1));

        await parts.UploadAsync();

        Assert.HasCount(4, await parts.ListAsync());
    }

    [TestMethod]
    public async Task After_one_is_closed_the_next_attempt_is_another()
    {
        await using var parts = await IncidentParts.StartAsync();
        await parts.Denied().UploadAsync();
        await parts.Desk.ActAsync(IncidentParts.Lead, "dsl", 1, "spoke to the pupil");
        await parts.Desk.CloseAsync(IncidentParts.Lead, "dsl", 1, "agreed");

        await parts.Denied().UploadAsync();

        Assert.HasCount(2, await parts.ListAsync());
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_line_that_a_device_hands_in_again_counts_once(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);
        await parts.Denied().Denied().UploadAsync();
        var lines = new List<string>();
        await foreach (var line in parts.DeviceAudits.ReadAsync(IncidentParts.Device)) lines.Add(Encoding.UTF8.GetString(line) + "\n");
        var upload = Encoding.UTF8.GetBytes(string.Concat(lines));

        await parts.DeviceAudits.KeepAsync(IncidentParts.Device, 1, upload);
        await parts.DeviceAudits.BeginAsync(IncidentParts.Device, lines: 1);
        await parts.DeviceAudits.KeepAsync(IncidentParts.Device, 1, upload);

        Assert.AreEqual(2, (await parts.ListAsync(filter: new IncidentFilter { Kind = IncidentKind.Blocked })).Single().Occurrences);
    }

    [TestMethod]
    [DataRow("SG7017 x1", "asked by the family", "Contact", "High")]
    [DataRow("SG7004 x1", "the family agreed", "Override", "Medium")]
    [DataRow("SG7001 x1", "", "Override", "Low")]
    [DataRow("SG7001 x1; SG7011 x2", "needed", "Override", "High")]
    public async Task What_is_posted_although_held_is_weighed_by_what_it_was_held_for(string findings, string reason, string kind, string severity)
    {
        await using var parts = await IncidentParts.StartAsync();

        await parts.Posted("tess", findings, reason).UploadAsync();

        var incident = (await parts.ListAsync()).Single();
        Assert.AreEqual((kind, severity, reason, findings), (incident.Kind.ToString(), incident.Severity.ToString(), incident.Reason, incident.Findings));
    }

    [TestMethod]
    [DataRow("clock-set-back", "Bypass")]
    [DataRow("bundle-refused", "Bypass")]
    [DataRow("grant-refused", "Bypass")]
    [DataRow("records-missed", "Bypass")]
    [DataRow("damage-found", "Bypass")]
    [DataRow("evidence-kept", "Evidence")]
    [DataRow("draft-unchecked", "Bypass")]
    public async Task What_looks_like_a_way_round_is_an_incident(string record, string kind)
    {
        await using var parts = await IncidentParts.StartAsync();

        await parts.Write(record, ("reason", "x")).UploadAsync();

        Assert.AreEqual(kind, (await parts.ListAsync()).Single().Kind.ToString());
    }

    [TestMethod]
    public async Task What_a_device_does_every_day_is_none()
    {
        await using var parts = await IncidentParts.StartAsync();

        await parts.Write("started").Write("bundle-accepted").Write("hub-away").Write("draft-false-report", ("account", "tess")).Write("certificate-renewed").UploadAsync();

        Assert.IsEmpty(await parts.ListAsync());
    }

    [TestMethod]
    public async Task An_audit_that_was_cut_or_altered_is_a_sign_of_a_bypass()
    {
        await using var parts = await IncidentParts.StartAsync();
        await parts.Denied().Denied().UploadAsync();

        await parts.DeviceAudits.BeginAsync(IncidentParts.Device, lines: 1);
        await parts.DeviceAudits.KeepAsync(IncidentParts.Device, 1, "{\"n\":7}\n"u8.ToArray());

        var found = await parts.ListAsync(filter: new IncidentFilter { Kind = IncidentKind.Bypass, Severity = Severity.High });
        Assert.HasCount(2, found);
    }

    [TestMethod]
    public async Task What_is_about_the_headteacher_is_told_to_the_chair_and_not_shown_to_the_headteacher()
    {
        await using var parts = await IncidentParts.StartAsync();
        var headteacher = new IncidentReader("head", SeesAboutHeadteacher: false);
        await parts.Posted("HEAD", "SG7017 x1", "knows the family").Write("evidence-kept", ("account", "tess"), ("about", "Headteacher")).Posted("tess", "SG7017 x1", "x").UploadAsync();

        Assert.HasCount(1, await parts.ListAsync(headteacher));
        Assert.IsNull(await parts.Book.FindAsync(headteacher, 1));
        Assert.IsNull(await parts.Book.FindAsync(headteacher, 2));
        Assert.IsNotNull(await parts.Desk.NoteAsync(headteacher, "head", 1, "nothing to see"));
        Assert.AreEqual("chair@school.example", (await parts.Outbox.OfAsync(1)).Single().Target);
        Assert.AreEqual("chair@school.example", (await parts.Outbox.OfAsync(2)).Single().Target);
        Assert.AreEqual(("dsl@school.example", Notice.Mail), ((await parts.Outbox.OfAsync(3)).Single().Target, (await parts.Outbox.OfAsync(3)).Single().Channel));
    }

    [TestMethod]
    public async Task Lines_that_are_no_records_make_no_incident_and_stop_nothing()
    {
        await using var parts = await IncidentParts.StartAsync();

        await parts.DeviceAudits.KeepAsync(IncidentParts.Device, 1, "no record\n[]\n{\"kind\":\"denied\",\"at\":7}\n{\"kind\":\"denied\",\"at\":\"never\"}\n"u8.ToArray());

        Assert.AreEqual(IncidentKind.Bypass, (await parts.ListAsync()).Single().Kind, "the damage alone");
    }
}
