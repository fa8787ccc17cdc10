using Microsoft.Playwright;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Console.Support;

/// <summary>What is asked of every page at every size, in light and in dark; with pictures of them for people to look at.</summary>
internal static class PageChecks
{
    /// <summary>Names the folder that pictures go to.</summary>
    public const string PicturesVariable = "SCHOOLGUARD_SCREENSHOTS";

    private static readonly int[] Widths = [1280, 768, 320];

    /// <summary>Fails if axe-core finds something, or if the page must be moved sideways to be read.</summary>
    public static async Task PassesAsync(IPage page, string name)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                var where = $"{name} at {width} px, {scheme}";
                Assert.AreEqual("", await ViolationsAsync(page), where);
                Assert.IsLessThanOrEqualTo(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), $"{where}: wider than the screen");
                await KeepPictureAsync(page, $"{name}-{scheme}-{width}");
            }
        }
    }

    private static async Task<string> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(AxeScripts.Source);
        return await page.EvaluateAsync<string>(AxeScripts.Violations);
    }

    /// <summary>For people to look at, where they said that they want to.</summary>
    public static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable(PicturesVariable) is not { Length: > 0 } folder) return;
        await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(folder, $"{name.Trim('/').Replace('/', '-')}.png".ToLowerInvariant()) });
    }
}
