using Microsoft.Playwright;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Console.Support;

/// <summary>Holds a page against WCAG 2.2 AA with axe-core, at three widths, light and dark; nothing may stick out to the side.</summary>
internal static class PageLook
{
    private const int Height = 900;

    // A folder to look at the pages in, for whoever changes them.
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SCHOOLGUARD_LOOKS");

    private static readonly int[] Widths = [320, 768, 1280];

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(Prerequisites.NodeModules(), "axe-core", "axe.min.js")));

    public static async Task IsFitAsync(IPage page, string name)
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, Height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                if (Pictures is not null) await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(Pictures, $"{name}-{width}-{scheme}.png") });
                Assert.IsLessThanOrEqualTo(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), $"{name} at {width}");
                Assert.AreEqual("", string.Join('\n', await FaultsAsync(page)), $"{name} at {width}, {scheme}");
            }
        }
    }

    private static async Task<string[]> FaultsAsync(IPage page)
    {
        // Evaluated by the debugger: the page itself lets no foreign script in.
        await page.EvaluateAsync($"() => {{ if (!window.axe) {{ {Axe.Value} }} }}");
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }))
              .violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`))
            """);
    }
}
