using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Tests.Console.Support;

namespace SchoolGuard.Hub.Tests.Console;

[TestClass]
public sealed class SignInTests : ConsoleTest
{
    [TestMethod]
    public async Task Somebody_signs_in_sees_the_overview_and_signs_out()
    {
        var page = await SignInAsync(AccountRole.Teacher);

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Teacher" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
        await page.GotoAsync("/");
        Assert.Contains("/sign-in", page.Url);
    }
}
