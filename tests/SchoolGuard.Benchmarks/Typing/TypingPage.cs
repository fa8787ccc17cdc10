using Microsoft.Playwright;
using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.EndToEnd.Tests.Editors;

namespace SchoolGuard.Benchmarks.Typing;

/// <summary>A rich field in a real Chromium, and a clock in its page.</summary>
internal sealed class TypingPage
{
    private const string Address = "https://x.com/editors/contenteditable";
    private const string Unfinished = "Great day at Ravens Woo";

    private readonly IPage page;

    private TypingPage(IPage page) => this.page = page;

    public static async Task<TypingPage> OpenAsync(BrowserSession browser)
    {
        await EditorScripts.ReadyAsync();
        var page = await browser.OpenAsync(Address);
        await page.WaitForFunctionAsync("() => window.spot");
        await page.EvaluateAsync("() => { window.times = []; window.field.focus(); }");
        return new TypingPage(page);
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
        return await TypeAsync(keys, "d", "Backspace");
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
        return await TypeAsync(keys, "a");
    }

    private async Task<IReadOnlyList<double>> TypeAsync(int times, string key, string? undo = null)
    {
        for (var done = 1; done <= times; done++)
        {
            await page.Keyboard.PressAsync(key);
            await page.WaitForFunctionAsync("done => window.times.length === done", done);
            if (undo is not null) await page.Keyboard.PressAsync(undo);
        }

        return [.. (await page.EvaluateAsync<double[]>("() => window.times")).Order()];
    }
}
