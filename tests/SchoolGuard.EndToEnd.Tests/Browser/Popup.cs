using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>What the button in the browser's bar shows, opened as a page.</summary>
internal sealed class Popup(IPage page)
{
    public IPage Page => page;

    /// <summary>Waits for a text that can be seen.</summary>
    public Task SaysAsync(string text) => Assertions.Expect(page.GetByText(text).Locator("visible=true").First).ToBeVisibleAsync();

    /// <summary>Keeps what the tab in front shows. The popup stands in a tab of its own here, and stays behind it.</summary>
    public Task KeepEvidenceAsync(string about) => page.EvaluateAsync("about => { document.querySelector(`input[value=${about}]`).click(); document.getElementById('keep').click(); }", about);

    /// <summary>Opens what is kept of a host.</summary>
    public async Task<KeptPage> OpenKeptAsync(string host) => new(await page.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = host }).First.ClickAsync()));

    /// <summary>What the badge says while a tab of that address is looked at.</summary>
    public Task<string> BadgeOfAsync(string address) => page.EvaluateAsync<string>(
        "async address => { const [tab] = await chrome.tabs.query({ url: address }); return chrome.action.getBadgeText({ tabId: tab.id }); }", address);

    /// <summary>Whether the page's own menu has an entry: only one that exists can be changed.</summary>
    public Task<bool> HasMenuEntryAsync(string id) => page.EvaluateAsync<bool>("id => chrome.contextMenus.update(id, {}).then(() => true, () => false)", id);

    public Task HasNoMenuEntryAsync(string id) => page.WaitForFunctionAsync("id => chrome.contextMenus.update(id, {}).then(() => false, () => true)", id);
}
