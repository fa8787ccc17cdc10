using Microsoft.Playwright;
using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.EndToEnd.Tests.Editors;

namespace SchoolGuard.Benchmarks.Typing;

/// <summary>A rich field in a real Chromium, and a clock in its page.</summary>
internal sealed class TypingPage
{
    private const string Address = "https://x.com/editors/contenteditable";
    /// <summary>Milliseconds; no multiple of the time between two pictures, with which keys would fall into step.</summary>
    private const int BetweenKeys = 43;

    private const string Unfinished = "Great day at Ravens Woo";

    private readonly IPage page;

    private TypingPage(IPage page) => this.page = page;

    public static async Task<TypingPage> OpenAsync(BrowserSession browser)
    {
        await EditorScripts.ReadyAsync();
        var opened = await browser.OpenAsync(Address);
        await opened.WaitForFunctionAsync("() => window.spot");
        await opened.EvaluateAsync("() => { window.times = []; window.field.focus(); }");
        return new TypingPage(opened);
    }

    /// <summary>Milliseconds from the key that finishes the school's name to its underline, each time after it was taken away again.</summary>
    public async Task<IReadOnlyList<double>> ToUnderlineAsync(int keys)
    {
        await page.Keyboard.TypeAsync(Unfinished);
        await page.EvaluateAsync("""
            () => window.field.addEventListener("input", () => {
              const typed = performance.now();
              const look = () => {
                if (window.underlined("warn").length > 0) window.times.push(performance.now() - typed);
                else requestAnimationFrame(look);
              };
              if (window.model().endsWith("Wood")) look();
            }, true)
            """);
        for (var done = 1; done <= keys; done++)
        {
            await page.Keyboard.PressAsync("d");
            await page.WaitForFunctionAsync("done => window.times.length === done", done);
            await page.Keyboard.PressAsync("Backspace");
            await page.WaitForFunctionAsync("() => window.underlined('warn').length === 0");
        }

        return await TimesAsync(keys);
    }

    /// <summary>Milliseconds from a key to the picture that shows it.</summary>
    public async Task<IReadOnlyList<double>> ToPictureAsync(int keys)
    {
        await page.Keyboard.TypeAsync($"{Unfinished}d ");
        await page.EvaluateAsync("""
            () => window.field.addEventListener("keydown", () => {
              const typed = performance.now();
              requestAnimationFrame(() => setTimeout(() => window.times.push(performance.now() - typed)));
            }, true)
            """);
        await page.Keyboard.TypeAsync(new string('a', keys), new KeyboardTypeOptions { Delay = BetweenKeys });
        return await TimesAsync(keys);
    }

    private async Task<IReadOnlyList<double>> TimesAsync(int keys)
    {
        await page.WaitForFunctionAsync("keys => window.times.length === keys", keys);
        return [.. (await page.EvaluateAsync<double[]>("() => window.times")).Order()];
    }
}
