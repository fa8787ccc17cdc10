using System.Text;
using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console;

[TestClass]
public sealed class RosterPageTests : ConsoleTest
{
    private const string Markup = "<img src=x onerror=document.title='broken'>";

    [TestMethod]
    public async Task An_export_is_uploaded_looked_at_and_confirmed_and_markup_in_names_is_text()
    {
        await Hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "test");
        var page = await SignInAsync(AccountRole.ItManager, "/roster");
        await Assertions.Expect(page.GetByText("5 people in 2 classes")).ToBeVisibleAsync();

        await UploadAsync(page, "Show what it changes");
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = "p1", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText($"{Markup} One")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("img[src=x]")).ToHaveCountAsync(0);
        Assert.AreEqual(1L, (await Hub.Get<RosterBook>().CurrentAsync()).Version);

        await UploadAsync(page, "Take it");
        await Assertions.Expect(page.GetByText("waits for your word")).ToBeVisibleAsync();
        await page.Locator("summary", new() { HasText = "Take this roster" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take this roster" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The roster is in force.")).ToBeVisibleAsync();
        Assert.AreEqual(2L, (await Hub.Get<RosterBook>().CurrentAsync()).Version);
        Assert.AreEqual("Roster - SchoolGuard", await page.TitleAsync());
    }

    [TestMethod]
    [DataRow("teacher")]
    [DataRow("headteacher")]
    [DataRow("safeguarding-lead")]
    public async Task Nobody_but_the_IT_manager_sees_the_roster(string role)
    {
        var page = await SignInAsync(AccountRoles.TryRead(role)!.Value);

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Roster" })).ToHaveCountAsync(0);
        await page.GotoAsync("/roster");
        await Assertions.Expect(page.GetByText("Upload an export")).ToHaveCountAsync(0);
    }

    private static async Task UploadAsync(IPage page, string button)
    {
        await page.GetByLabel("The export's files").SetInputFilesAsync(new FilePayload
        {
            Name = "users.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes($"sourcedId,role,username,givenName,familyName,grades\np1,student,one,\"{Markup}\",One,09\n"),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
    }
}
