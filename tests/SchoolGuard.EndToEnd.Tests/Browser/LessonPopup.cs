using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>The lessons in a member of staff's popup.</summary>
internal sealed class LessonPopup(IPage page)
{
    public IPage Page => page;

    public static async Task<LessonPopup> OpenAsync(BrowserSession browser)
    {
        var popup = await browser.OpenPopupAsync();
        await Assertions.Expect(Authorise(popup.Page)).ToBeVisibleAsync();
        return new LessonPopup(popup.Page);
    }

    /// <summary>Names a site and authorises: the group and the end are chosen already.</summary>
    public async Task AuthoriseAsync(string site)
    {
        await page.GetByLabel("Another").FillAsync(site);
        await Authorise(page).ClickAsync();
    }

    /// <summary>Authorises what was authorised last, by keyboard: its sites are ticked.</summary>
    public async Task AuthoriseAgainAsync(string site)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = site, Exact = true })).ToBeCheckedAsync();
        await Authorise(page).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    public Task PressAsync(string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name }).ClickAsync();

    /// <summary>Waits for a text that can be seen.</summary>
    public Task SaysAsync(string text) => Assertions.Expect(page.GetByText(text).Locator("visible=true").First).ToBeVisibleAsync();

    public Task HasNoLessonAsync() => Assertions.Expect(page.Locator("#running li")).ToHaveCountAsync(0);

    private static ILocator Authorise(IPage page) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Authorise" });
}
