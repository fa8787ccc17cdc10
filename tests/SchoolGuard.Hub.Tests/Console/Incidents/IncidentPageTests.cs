using System.Text;
using Google.Protobuf;
using Microsoft.Playwright;
using SchoolGuard.Bundles.Evidence;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Evidence;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Console.Incidents;

/// <summary>The pages of whoever looks after incidents.</summary>
[TestClass]
public sealed class IncidentPageTests : ConsoleTest
{
    private const string EvidenceId = "00112233445566778899aabbccddeeff";

    private const string Lines = """
        {"n":1,"at":"2026-11-24T08:55:00Z","kind":"denied","account":"ada","person":"p9a","address":"10.4.8.7","host":"www.tiktok.com","service":"tiktok","place":"Library","clauses":"3a","lines":"12","policy":"4","prev":"x"}
        {"n":2,"at":"2026-11-24T08:57:00Z","kind":"denied","account":"ada","person":"p9a","address":"10.4.8.7","host":"www.tiktok.com","service":"tiktok","place":"Library","clauses":"3a","lines":"12","policy":"4","prev":"x"}
        {"n":3,"at":"2026-11-24T09:30:00Z","kind":"draft-posted","account":"tess","person":"t9","address":"10.4.8.9","host":"x.com","findings":"SG7017 x1","clauses":"5.2","reason":"<img src=x onerror=alert(1)> asked by the family","policy":"4","prev":"x"}
        {"n":4,"at":"2026-11-24T09:40:00Z","kind":"evidence-kept","evidence":"00112233445566778899aabbccddeeff","person":"t9","host":"x.com","about":"Concern","prev":"x"}
        {"n":5,"at":"2026-11-24T09:45:00Z","kind":"evidence-kept","evidence":"ffeeddccbbaa99887766554433221100","person":"t10","host":"x.com","about":"Headteacher","prev":"x"}
        {"n":6,"at":"2026-11-24T09:50:00Z","kind":"clock-set-back","address":"10.4.8.7","prev":"x"}

        """;

    [TestMethod]
    public async Task The_lead_works_through_an_incident_and_markup_is_text()
    {
        await KeepAsync();
        var page = await SignInAsync(AccountRole.SafeguardingLead, "/incidents?kind=Contact");
        await page.GetByRole(AriaRole.Link, new() { Name = "Contact with a pupil" }).ClickAsync();
        await Assertions.Expect(page.GetByText("<img src=x onerror=alert(1)> asked by the family")).ToBeVisibleAsync();
        await PageChecks.PassesAsync(page, "incident");

        await page.GetByLabel("Who looks after it").SelectOptionAsync("safeguarding-lead");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByLabel("Note").FillAsync("rang home");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the note" }).ClickAsync();
        await page.GetByLabel("Outcome").FillAsync("no further contact");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the incident" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("no action");
        await page.GetByLabel("Action taken").FillAsync("spoke to the colleague");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write the action down" }).ClickAsync();
        await page.GetByLabel("Outcome").FillAsync("no further contact");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the incident" }).ClickAsync();

        await Assertions.Expect(page.GetByText("The incident is closed.")).ToBeVisibleAsync();
        var incident = (await Hub.Get<IncidentBook>().ListAsync(IncidentParts.Lead, new IncidentFilter { Kind = IncidentKind.Contact })).Incidents.Single();
        Assert.AreEqual((IncidentState.Closed, "safeguarding-lead", "no further contact"), (incident.State, incident.Owner, incident.Outcome));
    }

    [TestMethod]
    public async Task An_incident_is_given_to_somebody_and_back_to_nobody()
    {
        await KeepAsync();
        var page = await SignInAsync(AccountRole.SafeguardingLead, "/incidents?kind=Contact");
        await page.GetByRole(AriaRole.Link, new() { Name = "Contact with a pupil" }).ClickAsync();
        await page.GetByLabel("Who looks after it").SelectOptionAsync("Safeguarding Lead");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Safeguarding Lead looks after it now.")).ToBeVisibleAsync();

        await page.GetByLabel("Who looks after it").SelectOptionAsync("Nobody");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Nobody looks after it now.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#history")).ToContainTextAsync("Given back: nobody looks after it");
        var incident = (await Hub.Get<IncidentBook>().ListAsync(IncidentParts.Lead, new IncidentFilter { Kind = IncidentKind.Contact })).Incidents.Single();
        Assert.AreEqual((IncidentState.Open, ""), (incident.State, incident.Owner));
    }

    [TestMethod]
    [DataRow("/incidents", "#incidents", "Sign of a bypass")]
    [DataRow("/", "#attention", "6 incidents are open")]
    [DataRow("/", "#numbers", "Blocked attempt")]
    public async Task What_a_device_hands_in_is_seen_at_once_and_nothing_moves(string path, string part, string words)
    {
        await Hub.PublishAsync(1);
        var page = await SignInAsync(AccountRole.SafeguardingLead, path);
        await page.Mouse.MoveAsync(0, 0);
        await LayoutShifts.WatchAsync(page);

        await KeepAsync();

        await Assertions.Expect(page.Locator(part)).ToContainTextAsync(words);
        if (part is not "#numbers") await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(words);
        Assert.AreEqual("", await LayoutShifts.MovedAsync(page));
    }

    [TestMethod]
    public async Task The_list_is_filtered_by_its_address_and_fits_every_screen()
    {
        await KeepAsync();
        var page = await SignInAsync(AccountRole.SafeguardingLead, "/incidents");
        await Assertions.Expect(page.GetByText("TikTok, LIB-07")).ToBeVisibleAsync();
        await PageChecks.PassesAsync(page, "incidents");

        await page.GetByLabel("Severity").SelectOptionAsync("High");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await page.WaitForURLAsync("**/incidents?*severity=High*");
        await Assertions.Expect(page.GetByText("TikTok, LIB-07")).ToHaveCountAsync(0);
        await page.GotoAsync("/incidents?kind=nonsense&page=-4&text=%27%3B--");
        await Assertions.Expect(page.GetByText("No incident is like that")).ToBeVisibleAsync();
    }

    [TestMethod]
    public async Task Evidence_is_opened_by_the_lead_alone_and_that_is_on_the_audit()
    {
        await KeepAsync();
        var number = (await Hub.Get<IncidentBook>().ListAsync(IncidentParts.Lead, new IncidentFilter { Kind = IncidentKind.Evidence })).Incidents.Single(each => !each.AboutHeadteacher).Number;
        var headteacher = await SignInAsync(AccountRole.Headteacher, $"/incidents/{number}");
        await Assertions.Expect(headteacher.GetByText("It is opened by the Designated Safeguarding Lead alone.")).ToBeVisibleAsync();

        var page = await SignInAsync(AccountRole.SafeguardingLead, $"/incidents/{number}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the evidence" }).ClickAsync();

        await Assertions.Expect(page.GetByText("a bad <b>post</b>")).ToBeVisibleAsync();
        Assert.AreEqual(1, await page.EvaluateAsync<int>("document.querySelector('img.kept').naturalWidth"), "the picture is shown");
        await PageChecks.PassesAsync(page, "evidence");
        var record = new StringBuilder();
        await foreach (var line in Hub.Get<HubAudit>().ReadAsync()) record.Append(Encoding.UTF8.GetString(line));
        Assert.AreEqual(1, record.ToString().Split("evidence-opened").Length - 1);
    }

    [TestMethod]
    public async Task The_headteacher_meets_what_is_about_the_headteacher_on_no_page()
    {
        await KeepAsync();
        var about = (await Hub.Get<IncidentBook>().ListAsync(IncidentParts.Lead, new IncidentFilter())).Incidents.Single(each => each.AboutHeadteacher).Number;
        var page = await SignInAsync(AccountRole.Headteacher, "/incidents?state=all");

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = $"{about}:" })).ToHaveCountAsync(0);
        var hidden = await page.APIRequest.GetAsync($"{Hub.ConsoleAddress}/incidents/{about}");
        Assert.Contains("There is no such page", await hidden.TextAsync());
        Assert.DoesNotContain("x.com", await hidden.TextAsync());
        Assert.AreEqual(200, (await page.GotoAsync("/reports/2026-W48"))!.Status);
        Assert.HasCount(1, (await page.ContentAsync()).Split("<td>Evidence kept</td>").Skip(1).ToList());
    }

    [TestMethod]
    public async Task Nobody_else_sees_any_of_it()
    {
        await KeepAsync();
        foreach (var role in new[] { AccountRole.Teacher, AccountRole.ItManager })
        {
            var page = await SignInAsync(role);
            foreach (var path in new[] { "/incidents", "/incidents/1", "/reports", "/reports/2026-W48", "/reports/2026-W48/table.csv", "/data-requests" })
                Assert.AreEqual(403, (await page.GotoAsync(path))!.Status, $"{role} {path}");
        }
    }

    [TestMethod]
    public async Task A_week_is_read_printed_and_taken_along()
    {
        await KeepAsync();
        var page = await SignInAsync(AccountRole.SafeguardingLead, "/reports");
        await PageChecks.PassesAsync(page, "reports");
        await page.GetByRole(AriaRole.Link, new() { Name = "2026-W48", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wynstones School: online safety, week 2026-W48" })).ToBeVisibleAsync();
        Assert.AreEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).float"));
        Assert.AreEqual("collapse", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('table')).borderCollapse"), "the page's own style is let in");
        await PageChecks.PassesAsync(page, "report");
        var pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4" });
        CollectionAssert.AreEqual("%PDF"u8.ToArray(), pdf[..4]);
    }

    [TestMethod]
    public async Task A_person_is_given_their_data_and_forgotten_by_a_form_of_this_console_alone()
    {
        await KeepAsync();
        var page = await SignInAsync(AccountRole.SafeguardingLead, "/data-requests");
        await PageChecks.PassesAsync(page, "data-requests");
        await page.GetByLabel("User name of whom it is about").FillAsync("ada");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync());
        Assert.AreEqual("personal-data.zip", download.SuggestedFilename);

        var forged = await page.APIRequest.PostAsync($"{Hub.ConsoleAddress}/data-requests/export", new() { Form = page.APIRequest.CreateFormData().Set("username", "ada") });
        Assert.AreEqual(400, forged.Status);

        await page.GetByText("Erase somebody's data").ClickAsync();
        await page.GetByLabel("User name of whose data is erased").FillAsync("ada");
        await page.GetByRole(AriaRole.Button, new() { Name = "Erase", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("not closed");
    }

    private async Task KeepAsync()
    {
        await Hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "it");
        await ScriptedDevice.EnrolAsync(Hub);
        var device = (await Hub.DeviceAsync("LIB-07")).Id;
        await Hub.Get<DeviceAudits>().KeepAsync(device, 1, Encoding.UTF8.GetBytes(Lines));
        var document = new EvidenceDocument { Id = EvidenceId, Owner = "t9", Kept = new(), Address = "https://x.com/p/1", Text = "a bad <b>post</b>", MediaType = "image/png", Picture = ByteString.CopyFrom(OnePixel) };
        var item = EvidenceEnvelope.Seal(Hub.Get<EvidenceKey>().PublicKey, EvidenceId, document.ToByteArray());
        var (kept, fault) = await Hub.Get<EvidenceVault>().TakeAsync(device, new EvidencePiece(EvidenceId, item.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(item)), 0, item));
        Assert.AreEqual(((long)item.Length, ""), (kept, fault));
    }

    private static byte[] OnePixel => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}
