using System.IO.Compression;
using SchoolGuard.Cli;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Incidents;

[TestClass]
public sealed class IncidentsByCommandTests : IDisposable
{
    private const string Lines = """
        {"n":1,"at":"2026-11-24T10:14:00Z","kind":"denied","account":"ada","person":"p9a","host":"www.tiktok.com","service":"tiktok","prev":"0000000000000000000000000000000000000000000000000000000000000000"}

        """;

    private readonly TemporaryFolder desk = new();

    public void Dispose() => desk.Dispose();

    [TestMethod]
    public async Task Incidents_are_listed_shown_and_noted()
    {
        await using var hub = await StartAsync();

        StringAssert.Contains(await RunAsync(hub, 2, "incidents", "--open"), "1: Blocked attempt, low, open: ada, tiktok, LIB-07, 2026-11-24 10:14 UTC");
        StringAssert.Contains(await RunAsync(hub, 2, "incidents", "--format", "json"), "\"site\":\"tiktok\"");
        await RunAsync(hub, 0, "incidents", "note", "1", "rang home");
        StringAssert.Contains(await RunAsync(hub, 0, "incidents", "show", "1"), "note by operator: rang home");
        StringAssert.Contains(await RunAsync(hub, 1, "incidents", "show", "9"), "there is no incident 9");
    }

    [TestMethod]
    public async Task A_weeks_report_is_written_to_a_file()
    {
        await using var hub = await StartAsync();

        await RunAsync(hub, 0, "report", "--week", "2026-W48", "--format", "csv", "-o", desk.File("week.csv"));
        await RunAsync(hub, 0, "report", "-o", desk.File("week.html"));

        StringAssert.Contains(await File.ReadAllTextAsync(desk.File("week.csv")), "www.tiktok.com");
        StringAssert.Contains(await File.ReadAllTextAsync(desk.File("week.html")), "week 2026-W48");
        StringAssert.Contains(await RunAsync(hub, 1, "report", "--week", "last"), "name one as 2026-W47");
    }

    [TestMethod]
    public async Task A_person_is_exported_and_erased_and_the_audits_verify()
    {
        await using var hub = await StartAsync();
        await RunAsync(hub, 0, "subject", "export", "ada", "-o", desk.File("ada.zip"));
        using (var zip = await ZipFile.OpenReadAsync(desk.File("ada.zip"))) Assert.HasCount(2, zip.Entries);
        StringAssert.Contains(await RunAsync(hub, 1, "subject", "erase", "ada"), "--confirm");
        StringAssert.Contains(await RunAsync(hub, 3, "subject", "erase", "ada", "--confirm"), "not closed");
        await hub.Get<IncidentDesk>().ActAsync(IncidentParts.Lead, "dsl", 1, "spoke");
        await hub.Get<IncidentDesk>().CloseAsync(IncidentParts.Lead, "dsl", 1, "fine");

        StringAssert.Contains(await RunAsync(hub, 0, "subject", "erase", "ada", "--confirm"), "1 incidents");

        Assert.DoesNotContain("ada", await RunAsync(hub, 0, "audit", "--device", "LIB-07"));
        await RunAsync(hub, 0, "audit", "verify");
        StringAssert.Contains(await RunAsync(hub, 1, "subject", "export", "ada", "-o", desk.File("none.zip")), "nothing is known");
    }

    private static async Task<TestHub> StartAsync()
    {
        var hub = await TestHub.StartAsync();
        await ScriptedDevice.EnrolAsync(hub);
        await hub.Get<DeviceAudits>().KeepAsync((await hub.DeviceAsync("LIB-07")).Id, 1, System.Text.Encoding.UTF8.GetBytes(Lines));
        return hub;
    }

    private static async Task<string> RunAsync(TestHub hub, int exitCode, params string[] arguments)
    {
        using var output = new StringWriter();
        var code = await Root.RunAsync([.. arguments, "--operator", hub.Data.Operator], new Cli.Usage.Terminal(output, output));
        Assert.AreEqual(exitCode, code, output.ToString());
        return output.ToString();
    }
}
