using System.Text.Json;
using Microsoft.Playwright;
using SchoolGuard.EndToEnd.Tests.Browser;

namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>
/// A page with a real editor and a Post button. What it holds is asked of the editor's own model and of what is seen, which a careless write sets
/// apart. The field and the button are pressed where they are: some stand in frames and closed shadow roots.
/// </summary>
internal sealed class EditorPage
{
    private const string Address = "https://x.com/editors/";

    private readonly ClosedSurface surface;
    private readonly ICDPSession devTools;

    private EditorPage(IPage page, ClosedSurface surface, ICDPSession devTools)
    {
        Page = page;
        this.surface = surface;
        this.devTools = devTools;
    }

    public IPage Page { get; }

    /// <param name="browser">With a member of staff before it.</param>
    /// <param name="editor">The name of its page, and how that is to behave after a question mark.</param>
    public static async Task<EditorPage> OpenAsync(BrowserSession browser, string editor)
    {
        await EditorScripts.ReadyAsync();
        var page = await browser.OpenAsync(Address + editor);
        await page.WaitForFunctionAsync("() => window.spot");
        return new EditorPage(page, await ClosedSurface.OfAsync(page), await page.Context.NewCDPSessionAsync(page));
    }

    /// <summary>Puts the caret into the field.</summary>
    public async Task<EditorPage> EnterAsync()
    {
        await ClickAsync("field");
        return this;
    }

    public async Task<EditorPage> TypeAsync(string text)
    {
        await Page.Keyboard.TypeAsync(text);
        return this;
    }

    public async Task<EditorPage> PressAsync(string keys)
    {
        await Page.Keyboard.PressAsync(keys);
        return this;
    }

    /// <summary>As an input method writes: what is composed may still change.</summary>
    public async Task<EditorPage> ComposeAsync(string text)
    {
        await devTools.SendAsync("Input.imeSetComposition", new Dictionary<string, object> { ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length });
        return this;
    }

    /// <summary>The Enter that an input method takes for itself, and what it writes then.</summary>
    public async Task<EditorPage> FinishComposingAsync(string text)
    {
        await devTools.SendAsync("Input.dispatchKeyEvent", new Dictionary<string, object> { ["type"] = "rawKeyDown", ["key"] = "Enter", ["code"] = "Enter", ["windowsVirtualKeyCode"] = 229 });
        await devTools.SendAsync("Input.insertText", new Dictionary<string, object> { ["text"] = text });
        return this;
    }

    /// <summary>Pastes a text into the field, which has the focus.</summary>
    public async Task<EditorPage> PasteAsync(string text)
    {
        await Page.EvaluateAsync("""
            text => {
              const source = document.body.appendChild(document.createElement("textarea"));
              source.value = text;
              source.select();
              document.execCommand("copy");
              source.remove();
            }
            """, text);
        await EnterAsync();
        return await PressAsync("Control+v");
    }

    /// <summary>Quill takes what is written within a second for one step to undo.</summary>
    public Task NextChangeIsAStepOfItsOwnAsync() => Page.WaitForFunctionAsync("() => window.nextChangeIsAStepOfItsOwn?.() ?? true");

    public async Task<EditorPage> PostAsync()
    {
        await ClickAsync("post");
        return this;
    }

    /// <summary>Presses Post, expecting to be stopped.</summary>
    public async Task<HeldPost> PostAndBeHeldAsync()
    {
        await ClickAsync("post");
        return await HeldPost.OnAsync(this, surface);
    }

    public async Task<HeldPost> PressAndBeHeldAsync(string keys)
    {
        await Page.Keyboard.PressAsync(keys);
        return await HeldPost.OnAsync(this, surface);
    }

    /// <summary>Posts a draft so long that the tree of what assistive technology sees of it takes seconds: the focus tells that it is held.</summary>
    public async Task<HeldPost> PostByKeyAsync()
    {
        await Page.Keyboard.PressAsync("Control+Enter");
        await Page.WaitForFunctionAsync("() => document.activeElement.localName === 'schoolguard-surface'");
        return new HeldPost(this, surface);
    }

    /// <summary>Waits to be asked about what the page has done by itself.</summary>
    public Task<HeldPost> IsAskedAsync() => HeldPost.OnAsync(this, surface);

    /// <summary>The page's own script sends its form.</summary>
    public async Task<HeldPost> SubmitByScriptAndBeHeldAsync()
    {
        await Page.EvaluateAsync("() => window.form.requestSubmit()");
        return await HeldPost.OnAsync(this, surface);
    }

    /// <summary>The site posts by Enter from now on, and says so in the field or does not.</summary>
    public async Task<EditorPage> PostsByEnterAsync(bool said = true)
    {
        await Page.EvaluateAsync("said => window.postByEnter(said)", said);
        return this;
    }

    /// <summary>Waits until the editor holds a text, and shows it.</summary>
    public async Task<EditorPage> SaysAsync(string text)
    {
        await UntilAsync("() => window.model()", text);
        if (text.Length > 0) await UntilAsync("() => window.seen()", text);
        return this;
    }

    public Task<EditorPage> IsUnderlinedAsync(params string[] words) => IsUnderlinedAsync("warn", words);

    /// <summary>Waits for exactly these underlines of a shape.</summary>
    public async Task<EditorPage> IsUnderlinedAsync(string shape, string[] words)
    {
        if (!await Page.EvaluateAsync<bool>("() => 'value' in window.field")) await UntilAsync($"() => window.underlined('{shape}')", words);
        else if (words.Length > 0) await surface.HasClassAsync(shape);
        return this;
    }

    public async Task<EditorPage> HasPostedAsync(params string[] posts)
    {
        await UntilAsync("() => [...document.querySelectorAll('#posts li')].map(post => post.textContent)", posts);
        return this;
    }

    /// <summary>Waits for the sign by the field, as it is announced.</summary>
    public async Task<EditorPage> AnnouncesAsync(string text)
    {
        await surface.SeesAsync("StaticText", text);
        return this;
    }

    private async Task ClickAsync(string name)
    {
        var spot = await Page.EvaluateAsync<JsonElement>("name => window.spot(name)", name);
        await Page.Mouse.ClickAsync(spot.GetProperty("x").GetSingle(), spot.GetProperty("y").GetSingle());
    }

    private async Task UntilAsync<T>(string script, T expected)
    {
        var wanted = JsonSerializer.Serialize(expected);
        try
        {
            await Page.WaitForFunctionAsync($"wanted => JSON.stringify(({script})()) === JSON.stringify(JSON.parse(wanted))", wanted);
        }
        catch (TimeoutException late)
        {
            throw new AssertFailedException($"waited for {wanted}; there is: {await Page.EvaluateAsync<JsonElement>(script)}", late);
        }
    }
}
