using Microsoft.Playwright;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>What axe-core and the width of a page say of the extension's own pages.</summary>
internal static class AccessibilityCheck
{
    // The popup is as wide as it wants to be, up to what browsers give; the block page is on any screen.
    private static readonly int[] Widths = [1000, 400, 320];

    public static async Task PassesAsync(IPage page, string name)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 760);
                var where = $"{name} at {width} px, {scheme}";
                await page.EvaluateAsync(AxeScripts.Source);
                Assert.AreEqual("", await page.EvaluateAsync<string>(AxeScripts.Violations), where);
                Assert.IsLessThanOrEqualTo(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), $"{where}: wider than the screen");
            }
        }
    }
}
