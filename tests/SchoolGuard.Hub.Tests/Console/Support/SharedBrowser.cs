using Microsoft.Playwright;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Console.Support;

/// <summary>One Chromium for all tests of a run; each has a context of its own in it.</summary>
internal static class SharedBrowser
{
    private static readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> Started = new(StartAsync);

    public static async Task<IBrowser> GetAsync() => (await Started.Value).Browser;

    public static async Task StopAsync()
    {
        if (!Started.IsValueCreated) return;
        var (driver, browser) = await Started.Value;
        await browser.CloseAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Prerequisites.Chromium(), Headless = true, Args = ["--no-sandbox"] }));
    }
}
