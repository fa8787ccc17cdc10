using Microsoft.Playwright;
using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Extension;

/// <summary>The pictures that the README shows. SCHOOLGUARD_WRITE=1 takes them anew; every run checks that they can be taken and stay small.</summary>
[TestClass]
public sealed class PictureTests : BrowserTest
{
    private const int Largest = 150 * 1000;

    [TestMethod]
    public async Task The_block_page_can_be_shown()
    {
        await StartAsync(Answers.For(Face.Pupil, Answers.Closed("TikTok", "tiktok.com")));
        var block = await BlockPage.OnAsync(await Browser.OpenAsync("https://www.tiktok.com/@someone"));

        await KeepAsync(block.Page, "block-page.png");
    }

    [TestMethod]
    public async Task The_held_post_can_be_shown()
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("Facebook", "facebook.com")));
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Warn);
        var composer = await ComposerPage.OpenAsync(Browser, "https://www.facebook.com/");
        await composer.WriteAsync("Great day at Ravens Wood today! So proud of everyone.");
        await composer.IsUnderlinedAsync("warn", "Ravens Wood");
        var dialog = await composer.PostAndBeHeldAsync();

        await KeepAsync(dialog.Page, "held-post.png");
    }

    private static async Task KeepAsync(IPage page, string name)
    {
        var folder = Environment.GetEnvironmentVariable("SCHOOLGUARD_WRITE") is "1"
            ? Repository.PathTo("extension-host", "pictures")
            : Repository.PathTo(".artifacts", "pictures");
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name) });
        Assert.IsLessThan(Largest, picture.Length);
    }
}
