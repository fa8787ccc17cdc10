using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console.Pages;

[TestClass]
public sealed class ReachPageTests : ConsoleTest
{
    [TestMethod]
    public async Task A_pupil_is_found_by_name_and_the_decision_is_told_with_its_reasons()
    {
        await Hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "operator");
        await Hub.PublishAsync(1);
        var page = await SignInAsync(AccountRole.Teacher, "/reach");
        await PageLook.IsFitAsync(page, "reach");

        await page.GetByLabel("Name of somebody").FillAsync("ada");
        await page.GetByLabel("Site", new() { Exact = true }).FillAsync("tiktok");
        await page.GetByLabel("A teacher has authorised").CheckAsync();
        await page.GetByLabel("Site", new() { Exact = true }).PressAsync("Enter");

        var main = page.GetByRole(AriaRole.Main);
        await Assertions.Expect(main).ToContainTextAsync("Ada Ninth: TikTok");
        await Assertions.Expect(main).ToContainTextAsync("Allowed by clause 1b");
        await page.GetByText("Why, rule by rule").ClickAsync();
        await Assertions.Expect(main).ToContainTextAsync("a lesson with tiktok is in force");
        await PageLook.IsFitAsync(page, "reach-answer");
        await page.GetByLabel("A teacher has authorised").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Assertions.Expect(main).ToContainTextAsync("Denied by default");
    }

    [TestMethod]
    public async Task Markup_in_any_field_is_text()
    {
        const string markup = "<img src=x onerror=\"document.title='broken'\">.example";
        await Hub.PublishAsync(1);
        var page = await SignInAsync(AccountRole.ItManager, $"/reach?look={Uri.EscapeDataString(markup)}&person=x&kind=9&site={Uri.EscapeDataString(markup)}&place={Uri.EscapeDataString(markup)}&group={Uri.EscapeDataString(markup)}&date=2026-11-24&time=10:14");

        await Assertions.Expect(page.GetByLabel("Site", new() { Exact = true })).ToHaveValueAsync(markup);
        await Assertions.Expect(page).ToHaveTitleAsync("Who can reach what - SchoolGuard");
        await page.GotoAsync($"/reach?kind=9&site={Uri.EscapeDataString("<b>")}&date=2026-11-24&time=10:14");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("`<b>` is no site");
    }
}
