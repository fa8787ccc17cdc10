using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>What the button in the browser's bar shows, opened as a page.</summary>
internal sealed class Popup(IPage page)
{
    public IPage Page => page;

    public Task SaysAsync(string text) => Assertions.Expect(page.Locator("body")).ToContainTextAsync(text);
}
