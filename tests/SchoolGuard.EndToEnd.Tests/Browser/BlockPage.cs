using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>The page that stands in place of a closed site.</summary>
internal sealed class BlockPage(IPage page)
{
    public IPage Page => page;

    public static async Task<BlockPage> OnAsync(IPage page)
    {
        await page.WaitForURLAsync(url => url.StartsWith($"chrome-extension://{BrowserSession.ExtensionId}/blocked/blocked.html", StringComparison.Ordinal));
        await Assertions.Expect(Heading(page)).Not.ToHaveTextAsync("One moment");
        return new BlockPage(page);
    }

    /// <summary>Waits for a text that can be seen.</summary>
    public Task SaysAsync(string text) => Assertions.Expect(page.GetByText(text).Locator("visible=true").First).ToBeVisibleAsync();

    public Task IsHeadedAsync(string text) => Assertions.Expect(Heading(page)).ToHaveTextAsync(text);

    /// <summary>Waits until the page has gone on by itself.</summary>
    public async Task<IPage> OpensAsync(string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(address);
        return page;
    }

    /// <summary>Asks the teacher of the present lesson for the site.</summary>
    public Task AskAsync() => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ask for this site" }).ClickAsync();

    public async Task<IPage> GoBackAsync()
    {
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Go back" }).ClickAsync();
        return page;
    }

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 });
}
