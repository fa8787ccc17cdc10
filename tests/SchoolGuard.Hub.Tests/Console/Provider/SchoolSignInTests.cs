using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using NodaTime;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console.Provider;

/// <summary>Signing in with the school's account, at a real provider in a real browser.</summary>
[TestClass]
public sealed class SchoolSignInTests : ConsoleTest
{
    private TestProvider? provider;

    [TestCleanup]
    public void StopProvider() => provider?.Dispose();

    [TestMethod]
    public async Task Somebody_whose_verified_address_is_an_account_signs_in_and_chooses_no_password()
    {
        await Hub.Get<AccountBook>().AddAsync("tess@school.example", new AccountDetails("Tess Teacher", [AccountRole.Teacher], [], Person: null), "test");

        var page = await VouchedAsync("tess@school.example");

        await page.Sees("Overview");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Link, new() { Name = "Tess Teacher" })).ToBeVisibleAsync();
    }

    [TestMethod]
    public async Task Somebody_whose_user_name_is_an_account_signs_in()
    {
        await AddAsync("head", [AccountRole.Headteacher]);

        var page = await VouchedAsync("by-name");

        await page.Sees("Overview");
    }

    [TestMethod]
    public async Task An_address_that_is_not_verified_lets_nobody_in()
    {
        await AddAsync("tess@school.example", [AccountRole.Teacher]);

        var page = await VouchedAsync("claims-to-be-tess");

        await Assertions.Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You have no account here");
        await page.Page.GotoAsync("/");
        await page.Sees("Sign in");
    }

    [TestMethod]
    public async Task A_disabled_account_lets_nobody_in()
    {
        await AddAsync("boss", [AccountRole.ItManager]);
        await AddAsync("head", [AccountRole.Headteacher]);
        await Hub.Get<AccountBook>().DisableAsync("head", "test");

        var page = await VouchedAsync("by-name");

        await Assertions.Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You have no account here");
    }

    [TestMethod]
    public async Task An_answer_that_was_not_asked_for_is_refused_with_a_way_on()
    {
        var page = new SignInPage(await OpenAsync("/sign-in/school/answer?code=stolen&state=invented"));

        await Assertions.Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("did not come to an end");
    }

    private protected override async Task<TestHub> StartHubAsync()
    {
        var console = $"http://127.0.0.1:{FreePort()}";
        provider = await TestProvider.StartAsync(console);
        var hub = await TestHub.StartAsync(configure: options =>
        {
            options.Console = console;
            options.Oidc = new OidcOptions { Authority = provider.Address, ClientId = "schoolguard", ClientSecret = "a-secret-of-the-tests", Name = "Wynstones" };
        });
        // The provider's clock is the machine's.
        hub.Time.SetWallClock(SystemClock.Instance.GetCurrentInstant());
        return hub;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Signs in at the provider as somebody, and lets it tell the console.</summary>
    private async Task<SignInPage> VouchedAsync(string login)
    {
        var page = await OpenAsync("/sign-in");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with Wynstones" }).ClickAsync();
        await page.Locator("input[name=login]").FillAsync(login);
        await page.Locator("input[name=password]").FillAsync("any");
        await page.Locator("button[type=submit]").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.WaitForURLAsync(url => url.StartsWith(Hub.ConsoleAddress, StringComparison.Ordinal));
        return new SignInPage(page);
    }
}
