using SchoolGuard.Benchmarks.Figures;
using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Agents;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Typing;

/// <summary>What a member of staff feels who writes a post: the real extension and host, and an agent that finds the school's name at once.</summary>
internal static class TypingFigures
{
    /// <summary>The extension waits so long after a key before it asks: `pauseBeforeAsking` in content/draft.js.</summary>
    private const double Debounce = 150;

    /// <summary>The last of two such arguments counts.</summary>
    private const string NoExtension = "--load-extension=";

    private const int BriefKeys = 40;
    private const int LongKeys = 200;
    private const double Half = 0.5;
    private const double Most = 0.95;

    public static IEnumerable<Figure> Measure(bool brief) => MeasureAsync(brief ? BriefKeys : LongKeys).GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(int keys)
    {
        using var folder = new TemporaryFolder();
        await using var agent = await ScriptedAgent.StartAsync(folder.File("agent.sock"), Answers.For(Face.Staff, Answers.Open("X", "x.com")));
        agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Warn);
        IReadOnlyList<double> underlines;
        IReadOnlyList<double> guarded;
        await using (var browser = await StartAsync(agent.Socket))
        {
            await (await browser.OpenPopupAsync()).SaysAsync("The agent on this device answers.");
            underlines = await (await TypingPage.OpenAsync(browser)).ToUnderlineAsync(keys);
            guarded = await (await TypingPage.OpenAsync(browser)).ToPictureAsync(keys);
        }

        await using var plain = await StartAsync(agent.Socket, NoExtension);
        var bare = await (await TypingPage.OpenAsync(plain)).ToPictureAsync(keys);
        return
        [
            new Figure("keystroke to underline after the debounce, p95", Numbers.Percentile(underlines, Most) - Debounce, "ms", Budget.AtMost(50)),
            new Figure("the same, median", Numbers.Percentile(underlines, Half) - Debounce, "ms"),
            new Figure("keystroke to the picture that shows it, p95", Numbers.Percentile(guarded, Most), "ms"),
            new Figure("the same, median", Numbers.Percentile(guarded, Half), "ms"),
            new Figure("keystroke to the picture without the extension, p95", Numbers.Percentile(bare, Most), "ms"),
            new Figure("the same, median", Numbers.Percentile(bare, Half), "ms"),
        ];
    }

    private static async Task<BrowserSession> StartAsync(string socket, params string[] arguments)
    {
        var browser = await BrowserSession.StartAsync(socket, arguments: arguments);
        // The trace that a failed test keeps takes pictures all the time.
        await browser.Context.Tracing.StopAsync();
        return browser;
    }
}
