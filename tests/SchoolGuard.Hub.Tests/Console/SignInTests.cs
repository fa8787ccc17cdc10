using Microsoft.Playwright;
using OtpNet;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.SignIn;
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

    [TestMethod]
    public async Task A_first_password_opens_nothing_but_the_choice_of_another_one()
    {
        var made = await Hub.Get<AccountBook>().AddAsync("tess", new AccountDetails("Tess", [AccountRole.Teacher], [], Person: null), "test");
        var page = new SignInPage(await OpenAsync("/account"));

        await page.SignInAsync("tess", made.Password!);
        await page.Sees("Choose your password");
        await page.Page.GotoAsync("/");
        await page.Sees("Choose your password");
        await page.ChangePasswordAsync(made.Password!, "another long password");

        await page.Sees("Overview");
    }

    [TestMethod]
    public async Task A_wrong_password_says_so_keeps_the_name_and_locks_in_the_end()
    {
        await AddAsync("tess", [AccountRole.Teacher]);
        var page = new SignInPage(await OpenAsync("/sign-in"));

        await page.SignInAsync("tess", "wrong");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("is wrong");
        await Assertions.Expect(page.Page.GetByLabel("User name")).ToHaveValueAsync("tess");
        for (var time = 0; time < LockOut.Free; time++) await page.SignInAsync("tess", "wrong");

        await Assertions.Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Wait 1 minute");
    }

    [TestMethod]
    public async Task An_authenticator_is_set_up_asked_for_and_replaced_by_a_recovery_code()
    {
        var page = new SignInPage(await SignInAsync(AccountRole.Headteacher, "/account/authenticator"));
        var secret = (await page.Page.Locator("code.key").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal);
        await page.Page.GetByLabel("The code that the app shows now").FillAsync("000000");
        await page.PressAsync("Set it up");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The code is wrong");
        await Assertions.Expect(page.Page.Locator("code.key")).ToContainTextAsync(secret[..4]);
        await page.Page.GetByLabel("The code that the app shows now").FillAsync(CodeOf(secret));
        await page.PressAsync("Set it up");
        await page.Sees("Recovery codes");
        var recovery = (await page.Page.Locator(".codes code").First.TextContentAsync())!;
        await page.PressAsync("Sign out");

        Hub.Time.Advance(NodaTime.Duration.FromSeconds(30));
        await page.SignInAsync("headteacher", Password);
        await page.Sees("Your code");
        await page.Page.GotoAsync("/");
        await page.Sees("Sign in");
        await page.SignInAsync("headteacher", Password);
        await page.GiveCodeAsync(CodeOf(secret));
        await page.Sees("Overview");
        await page.PressAsync("Sign out");
        await page.SignInAsync("headteacher", Password);
        await page.GiveCodeAsync(CodeOf(secret));
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("used before");
        await page.GiveCodeAsync(recovery);

        await page.Sees("Overview");
    }

    [TestMethod]
    public async Task The_half_way_in_ends_after_five_minutes()
    {
        var account = await AddAsync("tess", [AccountRole.Teacher]);
        var secret = Authenticators.MakeSecret();
        await Hub.Get<Authenticators>().SetAsync(account.Id, secret, CodeOf(secret));
        var page = new SignInPage(await OpenAsync("/sign-in"));
        await page.SignInAsync("tess", Password);

        Hub.Time.Advance(HalfSession.Lifetime + NodaTime.Duration.FromSeconds(1));
        await page.GiveCodeAsync(CodeOf(secret));

        await Assertions.Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("too long");
    }

    private string CodeOf(string secret) => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(Hub.Time.GetCurrentInstant().ToDateTimeUtc());
}
