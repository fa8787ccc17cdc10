using System.Text;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Retention;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Tests.Retention;

[TestClass]
public sealed class RetentionTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task What_is_over_is_erased_and_both_audits_still_verify(string kind)
    {
        await using var parts = await StartAsync(kind);
        await parts.Write("started").Denied().Denied(account: "ben").Write("started").UploadAsync();
        await CloseAsync(parts, 1);
        parts.Store.Time.Advance(Duration.FromDays(400));
        await parts.Denied().UploadAsync();

        await RunAsync(parts);

        var device = await DeviceTextAsync(parts);
        Assert.IsTrue((await parts.DeviceAudits.VerifyAsync(IncidentParts.Device)).IsIntact);
        Assert.IsTrue((await parts.Audit.VerifyAsync()).IsIntact);
        Assert.AreEqual(1, Count(device, "\"ada\""), "the line of today");
        Assert.AreEqual(1, Count(device, "\"ben\""), "that incident is still open");
        var erased = (await parts.ListAsync()).Single(incident => incident.Number == 1);
        Assert.AreEqual(("", "", "", "tiktok", "(erased)"), (erased.Account, erased.Person, erased.Address, erased.Site, erased.Action));
        Assert.IsNotNull(erased.Erased);
        Assert.DoesNotContain("spoke", string.Join(' ', (await parts.Book.FindAsync(IncidentParts.Lead, 1))!.Events));
        Assert.Contains("lines-erased", await parts.AuditTextAsync());
    }

    [TestMethod]
    public async Task Nothing_is_erased_twice_and_nothing_young()
    {
        await using var parts = await StartAsync();
        await parts.Denied().UploadAsync();
        await RunAsync(parts);
        await CloseAsync(parts, 1);
        parts.Store.Time.Advance(Duration.FromDays(400));
        await RunAsync(parts);
        var once = await DeviceTextAsync(parts);
        var records = (await parts.Audit.VerifyAsync()).Records;

        await RunAsync(parts);

        Assert.AreEqual(once, await DeviceTextAsync(parts));
        Assert.AreEqual(records, (await parts.Audit.VerifyAsync()).Records);
        Assert.Contains("\"account\":null", once);
    }

    [TestMethod]
    [DataRow("update device_audit set line = (select line from device_audit where number = 1), erased = (select hash from incident_lines where line = 2), erasure = 1 where number = 2", DisplayName = "another line called erased")]
    [DataRow("update device_audit set erased = (select hash from incident_lines where line = 2) where number = 2", DisplayName = "called erased by no erasure")]
    [DataRow("update device_audit set erasure = null where number = 1", DisplayName = "its erasure hidden")]
    [DataRow("update erasures set audit = 1", DisplayName = "its erasure told of elsewhere")]
    [DataRow("delete from device_audit where number = 1", DisplayName = "an erased line removed")]
    public async Task A_line_that_was_altered_and_called_erased_is_found(string crime)
    {
        await using var parts = await StartAsync();
        await parts.Denied().UploadAsync();
        await CloseAsync(parts, 1);
        parts.Store.Time.Advance(Duration.FromDays(400));
        await parts.Denied().Denied().UploadAsync();
        await RunAsync(parts);
        Assert.IsTrue((await parts.DeviceAudits.VerifyAsync(IncidentParts.Device)).IsIntact);

        await parts.Store.ExecuteAsync(crime);

        Assert.IsFalse((await parts.DeviceAudits.VerifyAsync(IncidentParts.Device)).IsIntact);
    }

    [TestMethod]
    public async Task A_device_whose_last_line_was_erased_goes_on_where_it_was()
    {
        await using var parts = await StartAsync();
        await parts.Denied().UploadAsync();
        await CloseAsync(parts, 1);
        parts.Store.Time.Advance(Duration.FromDays(400));
        await RunAsync(parts);

        await parts.Denied().UploadAsync();

        Assert.IsTrue((await parts.DeviceAudits.VerifyAsync(IncidentParts.Device)).IsIntact);
        Assert.DoesNotContain("device-audit-damaged", await parts.AuditTextAsync());
    }

    [TestMethod]
    public void School_days_are_weekdays_in_term_that_are_not_closed()
    {
        var calendar = CalendarReader.ToCalendar(new CalendarSettings
        {
            Terms = [new DateInterval(new LocalDate(2026, 9, 7), new LocalDate(2026, 12, 16))],
            Closed = [new DateInterval(new LocalDate(2026, 10, 26), new LocalDate(2026, 10, 30))],
        });

        Assert.AreEqual(new LocalDate(2026, 11, 20), ExpectedDays.Before(new LocalDate(2026, 11, 23), calendar), "Monday to Friday");
        Assert.AreEqual(new LocalDate(2026, 10, 23), ExpectedDays.Before(new LocalDate(2026, 11, 1), calendar), "over half-term");
        Assert.AreEqual(new LocalDate(2026, 12, 16), ExpectedDays.Before(new LocalDate(2027, 1, 4), calendar), "over Christmas");
        Assert.IsNull(ExpectedDays.Before(new LocalDate(2027, 8, 1), calendar));
    }

    private static Task<IncidentParts> StartAsync(string kind = TestStore.Sqlite) =>
        IncidentParts.StartAsync(kind, """{ "School": { "Name": "Wynstones School" }, "Retention": { "Blocked": 30, "Audit": 30 } }""");

    private static async Task CloseAsync(IncidentParts parts, long number)
    {
        await parts.Desk.ActAsync(IncidentParts.Lead, "dsl", number, "spoke to the pupil");
        await parts.Desk.CloseAsync(IncidentParts.Lead, "dsl", number, "agreed");
    }

    private static Task RunAsync(IncidentParts parts) =>
        new RetentionKeeper(parts.Store.Database, parts.Rules, new IncidentEraser(parts.Audit, parts.Store.Time), new LineEraser(parts.Audit), parts.Store.Time).RunAsync();

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static async Task<string> DeviceTextAsync(IncidentParts parts)
    {
        var text = new StringBuilder();
        await foreach (var line in parts.DeviceAudits.ReadAsync(IncidentParts.Device)) text.AppendLine(Encoding.UTF8.GetString(line));
        return text.ToString();
    }
}
