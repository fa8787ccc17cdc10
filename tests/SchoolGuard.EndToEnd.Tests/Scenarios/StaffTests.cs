using Microsoft.Playwright;
using NodaTime;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.EndToEnd.Tests.Browser;

namespace SchoolGuard.EndToEnd.Tests.Scenarios;

[TestClass]
public sealed class StaffTests : DeviceTest
{
    private static readonly Duration UntilSchoolEnds = Duration.FromHours(5) + Duration.FromMinutes(31);

    [TestMethod]
    public async Task Staff_are_stopped_in_school_times_by_clause_2_and_let_in_when_they_end()
    {
        await SignInAsync(SchoolFiles.Teacher);
        var block = await BlockPage.OnAsync(await Browser.OpenAsync(TikTok));
        await block.SaysAsync("Clause 2");
        await block.SaysAsync("From 15:45 today");

        Device.Time.Advance(UntilSchoolEnds);

        await Assertions.Expect(await block.OpensAsync(TikTok)).ToHaveTitleAsync("Feed");
    }

    [TestMethod]
    public async Task The_start_of_school_times_closes_an_open_tab()
    {
        await SignInAsync(SchoolFiles.Teacher, device => device.Time.SetWallClock(Instant.FromUtc(2026, 11, 24, 8, 0)));
        var page = await Browser.OpenAsync(TikTok);
        await Assertions.Expect(page).ToHaveTitleAsync("Feed");

        Device.Time.Advance(Duration.FromMinutes(30));

        await BlockPage.OnAsync(page);
    }

    [TestMethod]
    public async Task A_page_with_a_draft_stands_when_school_times_begin_and_posts_nothing()
    {
        await SignInAsync(SchoolFiles.Teacher, device => device.Time.SetWallClock(Instant.FromUtc(2026, 11, 24, 8, 0)));
        var composer = await ComposerPage.OpenAsync(Browser, "https://www.facebook.com/");
        await composer.WriteAsync("Lovely weather");

        Device.Time.Advance(Duration.FromMinutes(30));

        await composer.AnnouncesAsync("The policy has closed this site to you for now. Your draft is kept.");
        await composer.HasDraftAsync("Lovely weather");
        var dialog = await composer.PostAndBeHeldAsync();
        await dialog.SaysAsync("This site is closed to you for now");
        Assert.IsFalse(await dialog.OffersAsync("Post anyway"));
        await dialog.EditAsync();
        await composer.HasPostedAsync();
    }

    [TestMethod]
    [DataRow("https://www.facebook.com/")]
    [DataRow("https://x.com/home")]
    public async Task A_draft_that_names_the_school_is_underlined_held_fixed_and_posted(string address)
    {
        await SignInAsync(SchoolFiles.Teacher, device => device.Time.SetWallClock(Instant.FromUtc(2026, 11, 24, 17, 0)));
        var composer = await ComposerPage.OpenAsync(Browser, address);
        await composer.WriteAsync("Great day at Wynstones today!");
        await composer.IsUnderlinedAsync("warn", "Wynstones");

        var dialog = await composer.PostAndBeHeldAsync();
        await dialog.SaysAsync("Clause 2");
        await dialog.FixAsync();
        await dialog.SaysAsync("Ready to post");
        await dialog.PostAsync();

        await composer.HasPostedAsync("Great day at school today!");
    }
}
