using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>A known site with something written on it.</summary>
internal sealed class SiteComposer(SitePage site, IPage page, ClosedSurface surface)
{
    public IPage Page => page;

    public async Task<SiteComposer> PostAsync()
    {
        await page.Locator(site.Post).ClickAsync();
        return this;
    }

    /// <summary>Enter alone, where the site posts by it.</summary>
    public async Task<SiteComposer> EnterAsync()
    {
        await page.Keyboard.PressAsync("Enter");
        return this;
    }

    /// <summary>The page's own script sends the draft: requests.js says in which ways.</summary>
    public Task PostByAsync(string way) => page.EvaluateAsync("way => postBy(way)", way);

    public Task HasOutcomeAsync(string outcome) => page.WaitForFunctionAsync("outcome => window.outcome === outcome", outcome);

    /// <summary>Waits for the dialog that holds the post.</summary>
    public async Task<SiteComposer> IsHeldAsync(string says)
    {
        await surface.SeesAsync("alertdialog", "Look again before this is public");
        await surface.SeesAsync("StaticText", says);
        return this;
    }

    public async Task<SiteComposer> PressAsync(string button)
    {
        await surface.ClickAsync("button", button);
        await surface.GoneAsync("alertdialog");
        return this;
    }

    public Task HasPostedAsync(params string[] posts) => Assertions.Expect(page.Locator("#posts li")).ToHaveTextAsync(posts);
}
