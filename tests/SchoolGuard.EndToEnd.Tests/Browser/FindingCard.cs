namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>The card by an underline: what was found there, why, and what can be done.</summary>
internal sealed class FindingCard(ComposerPage composer, ClosedSurface surface)
{
    public async Task<FindingCard> SaysAsync(string text)
    {
        await surface.SeesAsync("StaticText", text);
        return this;
    }

    /// <summary>The pointer can go to the card, and it stays.</summary>
    public async Task<FindingCard> HoverAsync(string text)
    {
        await surface.HoverAsync("StaticText", text);
        return await SaysAsync(text);
    }

    public async Task<FindingCard> HasFocusAsync(string button)
    {
        await surface.HasFocusAsync(button);
        return this;
    }

    public async Task<ComposerPage> FixAsync(string label)
    {
        await surface.ClickAsync("button", label);
        return await GoneAsync();
    }

    public Task<ComposerPage> NotAboutOurSchoolAsync() => FixAsync("This is not about our school");

    public async Task<ComposerPage> EscapeAsync()
    {
        await composer.Page.Keyboard.PressAsync("Escape");
        return await GoneAsync();
    }

    /// <summary>The pointer goes elsewhere.</summary>
    public async Task<ComposerPage> LeaveAsync()
    {
        await composer.Page.Mouse.MoveAsync(2, 2);
        return await GoneAsync();
    }

    private async Task<ComposerPage> GoneAsync()
    {
        await surface.GoneAsync("dialog");
        return composer;
    }
}
