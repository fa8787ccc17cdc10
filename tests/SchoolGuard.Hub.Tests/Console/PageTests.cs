using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console;

/// <summary>Every page there is, found by itself: a page that is added is looked at as well.</summary>
[TestClass]
public sealed class PageTests : ConsoleTest
{
    [TestMethod]
    [DataRow("it-manager")]
    [DataRow("teacher")]
    [DataRow("safeguarding-lead")]
    [DataRow("headteacher")]
    public async Task Pages_are_accessible_and_fit_at_every_size(string word)
    {
        var role = AccountRoles.TryRead(word)!.Value;
        await Hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "test");
        await AddAsync("m.okafor", [AccountRole.Headteacher, AccountRole.SafeguardingLead], "t9", "Headteacher");
        var page = await SignInAsync(role);

        foreach (var route in ConsoleRoutes.Pages(Hub).Where(route => route.For is { } owners && owners.Everybody[0] == role))
        {
            await page.GotoAsync(route.Path);
            await PageChecks.PassesAsync(page, route.Path is "/" ? "overview" : route.Path);
        }
    }

    [TestMethod]
    public async Task Pages_for_everybody_are_accessible_and_fit_at_every_size()
    {
        var page = await SignInAsync(AccountRole.Teacher);
        foreach (var path in new[] { "/account", "/account/password", "/account/authenticator", "/people", "/nowhere", "/sign-out", "/sign-in", "/sign-in/code" })
        {
            await page.GotoAsync(path);
            await PageChecks.PassesAsync(page, path is "/people" ? "forbidden" : path);
        }
    }

    [TestMethod]
    public async Task A_person_and_a_form_with_faults_are_accessible_and_fit_at_every_size()
    {
        var page = await SignInAsync(AccountRole.ItManager, "/people/new");
        await page.GetByLabel("User name").FillAsync("two words");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Somebody");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("2 things");
        await PageChecks.PassesAsync(page, "people-new-faults");

        await page.GotoAsync("/people/it-manager");
        await page.GetByText("Reset", new() { Exact = true }).ClickAsync();
        await PageChecks.PassesAsync(page, "person");
    }

    [TestMethod]
    public async Task The_console_is_worked_by_keyboard_alone()
    {
        var page = await SignInAsync(AccountRole.ItManager);

        await page.Keyboard.PressAsync("Tab");
        Assert.AreEqual("Skip to the page", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Enter");
        Assert.AreEqual("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.GotoAsync("/");
        await TabToAsync(page, "People and roles");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "People and roles" })).ToBeVisibleAsync();
        await TabToAsync(page, "Add somebody");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Add somebody" }).WaitForAsync();
        await TabToAsync(page, "", "f-Username");
        await page.Keyboard.TypeAsync("tess");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Tess Teacher");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "Add");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tess Teacher can sign in" })).ToBeVisibleAsync();
        CollectionAssert.AreEqual(new[] { AccountRole.Teacher }, (await Hub.Get<AccountBook>().FindNamedAsync("tess"))!.Roles);
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private static async Task TabToAsync(IPage page, string text, string id = "")
    {
        for (var step = 0; step < 60; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var found = await page.EvaluateAsync<string[]>("[document.activeElement.textContent.trim(), document.activeElement.id]");
            if (string.Equals(id.Length > 0 ? found[1] : found[0], id.Length > 0 ? id : text, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"no way by keyboard to {text}{id}");
    }
}
