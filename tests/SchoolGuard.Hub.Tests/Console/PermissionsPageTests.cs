using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Permissions;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console;

[TestClass]
public sealed class PermissionsPageTests : ConsoleTest
{
    private const string Manager = "School Business Manager";

    [TestMethod]
    public async Task Who_has_the_title_grants_and_revokes()
    {
        await Hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "test");
        await Hub.PublishAsync(1);
        var page = await SignInAsync(AccountRole.Teacher, "/permissions", person: null, Manager);
        await page.GetByLabel("Person").FillAsync("tess");
        await page.GetByLabel("Sites").FillAsync("All social media, YouTube");
        await page.GetByLabel("Until").FillAsync("2026-12-18T15:30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Grant it" }).ClickAsync();

        await Assertions.Expect(page.GetByText("The permission is granted.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "Tess Teacher" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("18 Dec 2026, 15:30")).ToBeVisibleAsync();

        await page.Locator("summary", new() { HasText = "Revoke" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke" }).ClickAsync();
        await Assertions.Expect(page.GetByText("No permission is in force")).ToBeVisibleAsync();
        Assert.AreEqual(2L, (await Hub.Get<PermissionBook>().ListAsync()).Single().Revision);
    }

    [TestMethod]
    public async Task Without_the_title_a_forged_form_grants_nothing()
    {
        await Hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "test");
        await Hub.PublishAsync(1);
        var page = await SignInAsync(AccountRole.Teacher, "/permissions", person: null, Manager);
        await page.GetByLabel("Person").FillAsync("tess");
        await page.GetByLabel("Sites").FillAsync("SocialMedia");
        await page.GetByLabel("Until").FillAsync("2026-12-18T15:30");
        await page.EvalOnSelectorAsync("#f-Role", "select => { select.options[0].value = 'School Management'; }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Grant it" }).ClickAsync();

        await Assertions.Expect(page.GetByText("You grant no permission in that name")).ToBeVisibleAsync();
        Assert.IsEmpty(await Hub.Get<PermissionBook>().ListAsync());
    }
}
