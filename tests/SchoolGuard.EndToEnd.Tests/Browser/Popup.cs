using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>What the button in the browser's bar shows, opened as a page.</summary>
internal sealed class Popup(IPage page)
{
    public IPage Page => page;

    /// <summary>Waits for a text that can be seen.</summary>
    public Task SaysAsync(string text) => Assertions.Expect(page.GetByText(text).Locator("visible=true").First).ToBeVisibleAsync();
}
