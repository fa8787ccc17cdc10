using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>The page of the extension that shows what is kept.</summary>
internal sealed class KeptPage(IPage page)
{
    public IPage Page => page;

    /// <summary>Waits for the selected text, the address and the picture, drawn.</summary>
    public async Task ShowsAsync(string text, string address)
    {
        await Assertions.Expect(page.Locator("#text")).ToHaveTextAsync(text);
        await Assertions.Expect(page.Locator("#address")).ToHaveTextAsync(address);
        await page.WaitForFunctionAsync("() => document.getElementById('picture').naturalWidth > 0");
    }
}
