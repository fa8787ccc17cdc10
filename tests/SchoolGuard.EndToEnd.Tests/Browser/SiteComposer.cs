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

    /// <summary>Presses the button that makes contact with the account that is shown.</summary>
    public async Task<SiteComposer> MakeContactAsync()
    {
        await page.Locator(site.Contact).ClickAsync();
        return this;
    }

    /// <summary>Gives the page a photo: by its picker (pick), by paste or by drop.</summary>
    public async Task<SiteComposer> AttachAsync(string way, byte[] photo)
    {
        if (way is "pick") await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "trip.jpg", MimeType = "image/jpeg", Buffer = photo });
        else await page.EvaluateAsync("([way, field, photo]) => give(way, field, photo)", new[] { way, site.Field, Convert.ToBase64String(photo) });
        return this;
    }

    /// <summary>Waits until the page has so many photos, and hands them out: a character for each byte.</summary>
    public async Task<string[]> HasAttachedAsync(int count)
    {
        await page.WaitForFunctionAsync("count => attached.length === count", count);
        return await page.EvaluateAsync<string[]>("() => attached");
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
    public Task<SiteComposer> IsHeldAsync(string says) => IsAskedAsync("Look again before this is public", says);

    /// <summary>Waits for a dialog of that heading that says something.</summary>
    public async Task<SiteComposer> IsAskedAsync(string heading, string says)
    {
        await surface.SeesAsync("alertdialog", heading);
        return await SaysAsync(says);
    }

    public async Task<SiteComposer> SaysAsync(string text)
    {
        await surface.SeesAsync("StaticText", text);
        return this;
    }

    public async Task<SiteComposer> GiveReasonAsync(string label, string reason)
    {
        await surface.ClickAsync("textbox", label);
        await page.Keyboard.TypeAsync(reason);
        return this;
    }

    public async Task<SiteComposer> PressAsync(string button)
    {
        await surface.ClickAsync("button", button);
        await surface.GoneAsync("alertdialog");
        return this;
    }

    /// <summary>Presses a button after which the page goes on to an address.</summary>
    public async Task LeaveByAsync(string button, string address)
    {
        await surface.ClickAsync("button", button);
        await Assertions.Expect(page).ToHaveURLAsync(address);
    }

    /// <summary>Presses a button that leads to another dialog.</summary>
    public async Task<SiteComposer> TurnToAsync(string button)
    {
        await surface.ClickAsync("button", button);
        await surface.SeesAsync("alertdialog", button);
        return this;
    }

    public Task HasPostedAsync(params string[] posts) => Assertions.Expect(page.Locator("#posts li")).ToHaveTextAsync(posts);
}
