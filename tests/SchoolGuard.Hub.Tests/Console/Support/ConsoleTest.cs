using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Console.Support;

/// <summary>A hub with its console, and a browser before it. Evidence is kept of a failure.</summary>
public abstract class ConsoleTest : IAsyncDisposable
{
    /// <summary>Of every account that a test makes.</summary>
    public const string Password = "correct horse battery";

    private readonly List<IBrowserContext> contexts = [];
    private TestHub? hub;

    public required TestContext TestContext { get; init; }

    private protected TestHub Hub => hub ?? throw new InvalidOperationException("start the hub first");

    [TestInitialize]
    public async Task StartAsync() => hub = await StartHubAsync();

    [TestCleanup]
    public async Task KeepEvidenceAsync()
    {
        if (TestContext.CurrentTestOutcome == UnitTestOutcome.Passed) return;
        foreach (var (number, page) in contexts.SelectMany(context => context.Pages).Index())
            await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Repository.PathTo(".artifacts", "failures", TestContext.TestName ?? "unnamed", $"page-{number}.png") });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexts) await context.CloseAsync();
        if (hub is not null) await hub.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>For tests that need another hub than the usual.</summary>
    private protected virtual Task<TestHub> StartHubAsync() => TestHub.StartAsync();

    /// <summary>A browser of its own, with nobody signed in.</summary>
    private protected async Task<IPage> OpenAsync(string path = "/", ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        var browser = await SharedBrowser.GetAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Hub.ConsoleAddress,
            ColorScheme = scheme,
            Locale = "en-GB",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(15_000);
        contexts.Add(context);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Makes an account and signs it in, in a browser of its own.</summary>
    /// <param name="role">What they do.</param>
    /// <param name="path">The page that they open.</param>
    /// <param name="person">The sourcedId of their person in the roster.</param>
    /// <param name="titles">As the policy writes them.</param>
    private protected async Task<IPage> SignInAsync(AccountRole role, string path = "/", string? person = null, params string[] titles)
    {
        var account = await AddAsync(role.Word(), [role], person, titles);
        var page = await OpenAsync("/sign-in");
        await page.GetByLabel("User name").FillAsync(account.Username);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Overview" }).WaitForAsync();
        if (path is not "/") await page.GotoAsync(path);
        return page;
    }

    /// <summary>Makes an account that has chosen its password.</summary>
    private protected async Task<Account> AddAsync(string username, AccountRole[] roles, string? person = null, params string[] titles)
    {
        var name = System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(username.Replace('-', ' '));
        var made = await Hub.Get<AccountBook>().AddAsync(username, new AccountDetails(name, [.. roles], [.. titles], person), "test");
        Assert.AreEqual("", made.Fault);
        Assert.AreEqual("", (await Hub.Get<OwnAccount>().ChangePasswordAsync(made.Account!.Id, made.Password!, Password)).Fault);
        return (await Hub.Get<AccountBook>().FindAsync(made.Account.Id))!;
    }
}
