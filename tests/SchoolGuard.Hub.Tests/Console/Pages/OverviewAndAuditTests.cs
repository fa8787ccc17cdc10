using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console.Pages;

[TestClass]
public sealed class OverviewAndAuditTests : ConsoleTest
{
    [TestMethod]
    public async Task The_overview_says_first_what_needs_attention_and_is_calm_when_nothing_does()
    {
        var page = await SignInAsync(AccountRole.ItManager);
        await Assertions.Expect(page.Locator("#attention")).ToContainTextAsync("No policy is in force yet");

        await Hub.PublishAsync(1);
        await ScriptedDevice.EnrolAsync(Hub, "LIB-01");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#attention")).ToContainTextAsync("1 device is silent");
        await PageChecks.PassesAsync(page, "overview");
        await page.GetByRole(AriaRole.Link, new() { Name = "See which" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#devices tbody tr")).ToContainTextAsync("LIB-01");

        var head = await SignInAsync(AccountRole.Headteacher);
        await Assertions.Expect(head.Locator("#attention")).ToContainTextAsync("Nothing.");
    }

    [TestMethod]
    public async Task The_audit_is_read_by_kind_and_day_verified_and_taken_away()
    {
        await Hub.PublishAsync(1);
        await ScriptedDevice.EnrolAsync(Hub, "<b>LIB</b>");
        var page = await SignInAsync(AccountRole.Headteacher, "/audit");
        var rows = page.Locator("table.data tbody tr");

        await PageChecks.PassesAsync(page, "audit");
        await page.GetByLabel("What").SelectOptionAsync("device-enrolled");
        await page.GetByLabel("Day").FillAsync("2026-11-24");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await Assertions.Expect(rows).ToContainTextAsync("<b>LIB</b>");
        await page.GetByLabel("Day").FillAsync("2026-11-25");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Assertions.Expect(page.GetByText("There is no such record")).ToBeVisibleAsync();
        await page.GotoAsync("/audit");
        await page.GetByLabel("Day").FillAsync("2026-11-25");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Assertions.Expect(page.GetByText("There is no such record")).ToBeVisibleAsync();
        await page.GotoAsync("/audit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verify all of it" }).ClickAsync();
        await Assertions.Expect(page.GetByText("all intact")).ToBeVisibleAsync();

        var exported = await page.Context.APIRequest.GetAsync($"{Hub.ConsoleAddress}/audit/export");
        Assert.HasCount((int)(await Hub.Get<HubAudit>().VerifyAsync()).Records, (await exported.TextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        await Hub.Get<Database>().WriteAsync(session => session.ExecuteAsync("delete from audit where number = 2"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Verify all of it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("missing");
    }
}
