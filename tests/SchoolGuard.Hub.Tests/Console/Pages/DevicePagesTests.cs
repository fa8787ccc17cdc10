using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Console.Pages;

[TestClass]
public sealed class DevicePagesTests : ConsoleTest
{
    [TestMethod]
    public async Task A_device_is_enrolled_by_the_command_that_is_shown_once_and_revoked_after_a_question()
    {
        await Hub.PublishAsync(1);
        var page = await SignInAsync(AccountRole.ItManager, "/devices/new");
        await page.GetByLabel("Name").FillAsync("LIB-07");
        await page.GetByLabel("Group").FillAsync("pilot");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the token" }).ClickAsync();

        var command = await page.Locator("pre.command").InnerTextAsync();
        await PageChecks.PassesAsync(page, "device-new");
        await using var agent = await TestAgent.StartAsync(Hub.Address, Part(command, "--token"), Part(command, "--fingerprint"), "LIB-07");
        await agent.HasPolicyAsync(1);
        await Hub.UntilAsync("LIB-07", device => device.PolicyCounter == 1);
        await page.GotoAsync("/devices");
        await Assertions.Expect(page.Locator("#devices tbody tr")).ToContainTextAsync("Connected");
        await Assertions.Expect(page.Locator("#devices tbody tr")).ToContainTextAsync("pilot");

        await page.GetByRole(AriaRole.Link, new() { Name = "LIB-07" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Verify all of it" }).ClickAsync();
        await Assertions.Expect(page.GetByText("all intact")).ToBeVisibleAsync();
        await PageChecks.PassesAsync(page, "device");
        await page.GetByText("Revoke", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke LIB-07" }).ClickAsync();

        await Assertions.Expect(page.Locator("#device")).ToContainTextAsync("Revoked");
        Assert.AreEqual(DeviceState.Revoked, (await Hub.DeviceAsync("LIB-07")).State);
    }

    [TestMethod]
    public async Task The_list_is_filtered_sorted_and_cut_into_pages_by_its_address()
    {
        await Hub.PublishAsync(1);
        for (var number = 0; number < FleetPages.PageSize; number++) await Hub.Get<Database>().WriteAsync(session => session.ExecuteAsync(
            $"insert into devices (id, name, groupname, enrolled, expires, version, counter, fault) values ('id{number}', 'D-{number:000}', 'pilot', '2026-11-24T08:00:00Z', '2027-11-24T08:00:00Z', '1.0.{number}', 0, '')"));
        await ScriptedDevice.EnrolAsync(Hub, "LIB-01");
        var page = await SignInAsync(AccountRole.ItManager, "/devices");
        var rows = page.Locator("#devices tbody tr");

        await Assertions.Expect(rows).ToHaveCountAsync(FleetPages.PageSize);
        await PageChecks.PassesAsync(page, "devices");
        await page.SetViewportSizeAsync(320, 900);
        await page.GetByLabel("Backwards").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Assertions.Expect(rows.First).ToContainTextAsync("LIB-01");
        await page.GotoAsync("/devices");
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await page.SetViewportSizeAsync(1280, 900);
        await page.GotoAsync("/devices");
        await page.GetByRole(AriaRole.Link, new() { Name = "Name", Exact = true }).ClickAsync();
        await Assertions.Expect(rows.First).ToContainTextAsync("LIB-01");
        await page.GetByLabel("Group").SelectOptionAsync("pilot");
        await page.GetByLabel("Name").FillAsync("d-04");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(10);
    }

    [TestMethod]
    public async Task Markup_in_the_name_of_a_device_is_text_and_what_breaks_out_of_the_command_is_refused()
    {
        const string markup = "<img src=x onerror=document.title='broken'>";
        await ScriptedDevice.EnrolAsync(Hub, markup, "<i>pilot</i>");
        var page = await SignInAsync(AccountRole.ItManager, "/devices");

        await page.GetByRole(AriaRole.Link, new() { Name = markup }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(markup);
        await page.GotoAsync("/devices/new");
        await page.GetByLabel("Name").FillAsync("LIB\"; rm -rf /; \"");
        await page.GetByLabel("Group").FillAsync("$(reboot)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the token" }).ClickAsync();
        await Assertions.Expect(page.Locator(".fault")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("pre.command")).ToHaveCountAsync(0);
        await page.GotoAsync($"/devices?name={Uri.EscapeDataString(markup)}&group={Uri.EscapeDataString(markup)}&sort=x&show=99&page=-1");
        await Assertions.Expect(page).ToHaveTitleAsync("Devices - SchoolGuard");
    }

    [TestMethod]
    public async Task A_device_that_connects_and_takes_up_a_policy_is_seen_without_asking_again()
    {
        await Hub.PublishAsync(1);
        var device = await ScriptedDevice.EnrolAsync(Hub, "LIB-01");
        var page = await SignInAsync(AccountRole.ItManager, "/devices");
        var row = page.Locator("#devices tbody tr");
        await Assertions.Expect(row).ToContainTextAsync("Never heard of");

        var stream = device.Connect();
        await Assertions.Expect(row).ToContainTextAsync("Connected");
        await stream.SayAsync(new AgentMessage { Applied = new Applied { PolicyCounter = 1 } });

        await Assertions.Expect(row).Not.ToContainTextAsync("Behind");
    }

    [TestMethod]
    [DataRow("/", "#numbers", "1 of 2 connected")]
    [DataRow("/devices", "#devices", "LIB-02")]
    public async Task Nothing_is_moved_when_a_device_appears(string path, string part, string words)
    {
        await Hub.PublishAsync(1);
        await ScriptedDevice.EnrolAsync(Hub, "LIB-01");
        var page = await SignInAsync(AccountRole.ItManager, path);
        await LayoutShifts.WatchAsync(page);

        (await ScriptedDevice.EnrolAsync(Hub, "LIB-02")).Connect();
        await Assertions.Expect(page.Locator(part)).ToContainTextAsync(words);
        Assert.AreEqual("", await LayoutShifts.MovedAsync(page));

        await page.EvaluateAsync("document.querySelector('main').prepend(document.createElement('hr'))");
        Assert.AreNotEqual("", await LayoutShifts.MovedAsync(page), "what moves is seen");
    }

    [TestMethod]
    public async Task A_device_that_there_is_not_is_not_found()
    {
        var page = await SignInAsync(AccountRole.ItManager, "/devices/nobody");

        await Assertions.Expect(page.GetByText("There is no such page")).ToBeVisibleAsync();
    }

    private static string Part(string command, string option) => command.Split(' ').SkipWhile(word => !word.Equals(option, StringComparison.Ordinal)).ElementAt(1);
}
