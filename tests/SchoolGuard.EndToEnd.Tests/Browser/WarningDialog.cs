using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>The dialog that holds a post.</summary>
internal sealed class WarningDialog(ComposerPage composer, ClosedSurface surface)
{
    public IPage Page => composer.Page;

    public async Task<WarningDialog> SaysAsync(string text)
    {
        await surface.SeesAsync("StaticText", text);
        return this;
    }

    public Task<ComposerPage> EditAsync() => LeaveAsync("Edit post");

    public Task<ComposerPage> PostAnywayAsync() => LeaveAsync("Post anyway");

    public Task<ComposerPage> PostAsync() => LeaveAsync("Post");

    public async Task<WarningDialog> FixAsync()
    {
        await surface.ClickAsync("button", "Fix");
        return this;
    }

    public async Task<WarningDialog> NotAboutOurSchoolAsync()
    {
        await surface.ClickAsync("button", "This is not about our school");
        return this;
    }

    public async Task<ComposerPage> EscapeAsync()
    {
        await composer.Page.Keyboard.PressAsync("Escape");
        await surface.GoneAsync("alertdialog");
        return composer;
    }

    public async Task<WarningDialog> GiveReasonAsync(string reason)
    {
        await surface.ClickAsync("textbox", "Why does this need to be posted?");
        await composer.Page.Keyboard.TypeAsync(reason);
        return this;
    }

    public Task<bool> OffersAsync(string button) => surface.OffersAsync(button);

    private async Task<ComposerPage> LeaveAsync(string button)
    {
        // The page has a Post button of its own: behind the modal dialog it is inert, and so not in the tree.
        await surface.ClickAsync("button", button);
        await surface.GoneAsync("alertdialog");
        return composer;
    }
}
