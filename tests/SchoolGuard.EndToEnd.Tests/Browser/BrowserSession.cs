using System.Collections;
using Microsoft.Playwright;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>Debian's Chromium with the extension loaded, a profile of its own, and the built host registered in that profile.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    public const string ExtensionId = "bhoeaifhdnjaapiojlnaemoaikolmccj";

    private static readonly string Extension = Repository.PathTo("extension-host", "extension");

    private readonly IPlaywright playwright;
    private readonly TemporaryFolder? profile;

    private BrowserSession(IPlaywright playwright, IBrowserContext context, TemporaryFolder? profile)
    {
        this.playwright = playwright;
        this.profile = profile;
        Context = context;
    }

    public IBrowserContext Context { get; }

    /// <param name="socket">Of the agent that the host is to reach.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="profile">Where the browser keeps its files, and keeps them when it has ended; null for a folder that goes with the session.</param>
    /// <param name="arguments">More arguments for the browser.</param>
    public static async Task<BrowserSession> StartAsync(string socket, ColorScheme scheme = ColorScheme.Light, TemporaryFolder? profile = null, string[]? arguments = null)
    {
        var folder = profile ?? new TemporaryFolder();
        RegisterHost(folder);
        var driver = await Playwright.CreateAsync();
        var context = await driver.Chromium.LaunchPersistentContextAsync(folder.File("data"), new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = Prerequisites.Chromium(),
            Env = EnvironmentWith(socket),
            Headless = true,
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = 1000, Height = 760 },
            IgnoreDefaultArgs = ["--disable-extensions"],
            Args =
            [
                "--no-sandbox", "--disable-quic", "--disable-component-update", "--disable-sync",
                $"--disable-extensions-except={Extension}", $"--load-extension={Extension}", .. arguments ?? [],
            ],
        });
        context.SetDefaultTimeout(15_000);
        await context.Tracing.StartAsync(new TracingStartOptions { Screenshots = true, Snapshots = true });
        await StandInSites.ServeAsync(context);
        return new BrowserSession(driver, context, profile is null ? folder : null);
    }

    /// <summary>Opens an address in a new tab. An address that is closed ends at the block page, which is not a failure.</summary>
    public async Task<IPage> OpenAsync(string address)
    {
        var page = await Context.NewPageAsync();
        await GoAsync(page, address);
        return page;
    }

    public static async Task GoAsync(IPage page, string address)
    {
        try
        {
            await page.GotoAsync(address);
        }
        catch (PlaywrightException)
        {
            // A redirect to the extension's own page ends the navigation that was asked for: the caller looks at where it is now.
        }
    }

    public async Task<Popup> OpenPopupAsync() => new(await OpenAsync($"chrome-extension://{ExtensionId}/popup/popup.html"));

    /// <summary>Stops the extension's service worker, as the browser may at any time.</summary>
    public async Task StopWorkersAsync()
    {
        var page = await OpenAsync($"chrome-extension://{ExtensionId}/popup/popup.html");
        var devTools = await Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("ServiceWorker.enable");
        await devTools.SendAsync("ServiceWorker.stopAllWorkers");
        await page.CloseAsync();
    }

    /// <summary>Keeps what is needed to see why a test failed.</summary>
    public async Task KeepEvidenceAsync(string test)
    {
        var folder = Repository.PathTo(".artifacts", "failures", test);
        await Context.Tracing.StopAsync(new TracingStopOptions { Path = Path.Combine(folder, "trace.zip") });
        foreach (var (number, page) in Context.Pages.Index())
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"page-{number}.png") });
    }

    public async ValueTask DisposeAsync()
    {
        await Context.CloseAsync();
        playwright.Dispose();
        profile?.Dispose();
    }

    private static void RegisterHost(TemporaryFolder folder)
    {
        var host = Path.Combine(Repository.OutputOf("SchoolGuard.ExtensionHost"), "schoolguard-host");
        folder.Write("data/NativeMessagingHosts/uk.schoolguard.host.json", $$"""
            { "name": "uk.schoolguard.host", "description": "under test", "path": "{{host}}", "type": "stdio",
              "allowed_origins": ["chrome-extension://{{ExtensionId}}/"] }
            """);
    }

    /// <summary>The browser hands its environment to the host that it starts.</summary>
    private static IEnumerable<KeyValuePair<string, string>> EnvironmentWith(string socket) =>
    [
        .. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value ?? "")),
        KeyValuePair.Create("SCHOOLGUARD_SOCKET", socket),
    ];
}
