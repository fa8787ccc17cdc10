using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>A stand-in page with a place to write and a Post button.</summary>
internal sealed class ComposerPage
{
    private readonly ClosedSurface surface;

    private ComposerPage(IPage page, ClosedSurface surface)
    {
        Page = page;
        this.surface = surface;
    }

    public IPage Page { get; }

    private ILocator Field => Page.GetByLabel("What is happening?");

    public static async Task<ComposerPage> OpenAsync(BrowserSession browser, string address)
    {
        var page = await browser.OpenAsync(address);
        await Assertions.Expect(page).ToHaveURLAsync(address);
        return new ComposerPage(page, await ClosedSurface.OfAsync(page));
    }

    public async Task<ComposerPage> WriteAsync(string text)
    {
        await Field.ClickAsync();
        await Page.Keyboard.TypeAsync(text);
        return this;
    }

    /// <summary>Goes on where the caret is.</summary>
    public async Task<ComposerPage> WriteMoreAsync(string text)
    {
        await Page.Keyboard.TypeAsync(text);
        return this;
    }

    /// <summary>Presses Post, expecting to be stopped.</summary>
    public async Task<WarningDialog> PostAndBeHeldAsync()
    {
        await PressPostAsync();
        await surface.SeesAsync("alertdialog", "");
        return new WarningDialog(this, surface);
    }

    public async Task<WarningDialog> PressControlEnterAndBeHeldAsync()
    {
        await Field.PressAsync("Control+Enter");
        await surface.SeesAsync("alertdialog", "");
        return new WarningDialog(this, surface);
    }

    /// <summary>The page's own script sends its form.</summary>
    public async Task<WarningDialog> SubmitByScriptAndBeHeldAsync()
    {
        await Page.EvaluateAsync("() => document.forms[0].requestSubmit()");
        await surface.SeesAsync("alertdialog", "");
        return new WarningDialog(this, surface);
    }

    public async Task<ComposerPage> PostAsync()
    {
        await PressPostAsync();
        return this;
    }

    public Task HasPostedAsync(params string[] posts) => Assertions.Expect(Page.Locator("#posts li")).ToHaveTextAsync(posts);

    public async Task HasDraftAsync(string text)
    {
        if (await Field.GetAttributeAsync("contenteditable") is null) await Assertions.Expect(Field).ToHaveValueAsync(text);
        else await Assertions.Expect(Field).ToHaveTextAsync(text);
    }

    /// <summary>Waits for the sign by the field, as it is announced.</summary>
    public Task AnnouncesAsync(string text) => surface.SeesAsync("StaticText", text);

    /// <summary>Waits for an underline in the field: of a shape (note, warn, stop).</summary>
    public async Task IsUnderlinedAsync(string shape, string text)
    {
        if (await Field.GetAttributeAsync("contenteditable") is null) await surface.HasClassAsync(shape);
        else await Page.WaitForFunctionAsync("([shape, text]) => [...CSS.highlights.get(`schoolguard-${shape}`) ?? []].some(range => range.toString() === text)", new[] { shape, text });
    }

    /// <summary>Rests the pointer on an underlined text.</summary>
    public async Task<FindingCard> HoverAsync(string shape, string text)
    {
        await IsUnderlinedAsync(shape, text);
        if (await Field.GetAttributeAsync("contenteditable") is null)
        {
            await surface.HoverClassAsync(shape);
        }
        else
        {
            var middle = await Page.EvaluateAsync<float[]>("shape => { const box = [...CSS.highlights.get(`schoolguard-${shape}`)][0].getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }", shape);
            await Page.Mouse.MoveAsync(middle[0], middle[1]);
        }

        return await CardAsync();
    }

    /// <summary>Asks for the card of what the caret stands in.</summary>
    public async Task<FindingCard> SummonCardAsync()
    {
        await Page.Keyboard.PressAsync("Alt+Shift+S");
        return await CardAsync();
    }

    private async Task<FindingCard> CardAsync()
    {
        await surface.SeesAsync("dialog", "");
        return new FindingCard(this, surface);
    }

    public Task HasFocusInFieldAsync() => Assertions.Expect(Field).ToBeFocusedAsync();

    private Task PressPostAsync() => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Post", Exact = true }).ClickAsync();
}
