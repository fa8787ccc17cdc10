using Microsoft.Playwright;
using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

[TestClass]
public sealed class AccessTests : BrowserTest
{
    private const string TikTok = "https://www.tiktok.com/@someone?lang=en";

    private static readonly AccessSnapshot Denied = Answers.For(Face.Pupil, Answers.Closed("TikTok", "tiktok.com"));
    private static readonly AccessSnapshot Allowed = Answers.For(Face.Pupil, Answers.Open("TikTok", "tiktok.com"));

    [TestMethod]
    public async Task A_pupil_is_shown_the_clause_the_reason_and_the_opening_in_place_of_a_closed_site()
    {
        await StartAsync(Denied);

        var block = await BlockPage.OnAsync(await Browser.OpenAsync(TikTok));

        await block.IsHeadedAsync("TikTok is closed for you at the moment");
        await block.SaysAsync("Wynstones School");
        await block.SaysAsync("Clause 1b");
        await block.SaysAsync("Classes 9 and 10 only if authorised by a teacher within a lesson.");
        await block.SaysAsync("In a lesson for which a teacher has opened it");
        await block.SaysAsync("Library");
    }

    [TestMethod]
    public async Task A_site_that_nobody_governs_opens()
    {
        await StartAsync(Denied);

        var page = await Browser.OpenAsync("https://www.bbc.co.uk/news");

        await Assertions.Expect(page).ToHaveTitleAsync("Feed");
    }

    [TestMethod]
    public async Task The_block_page_goes_on_by_itself_when_the_site_opens()
    {
        await StartAsync(Denied);
        var block = await BlockPage.OnAsync(await Browser.OpenAsync(TikTok));

        Agent.Push(Allowed);

        await Assertions.Expect(await block.OpensAsync(TikTok)).ToHaveTitleAsync("Feed");
    }

    [TestMethod]
    public async Task An_open_tab_goes_to_the_block_page_when_its_site_closes()
    {
        await StartAsync(Allowed);
        var page = await Browser.OpenAsync(TikTok);
        await Assertions.Expect(page).ToHaveTitleAsync("Feed");

        Agent.Push(Denied);

        await (await BlockPage.OnAsync(page)).SaysAsync("Clause 1b");
    }

    [TestMethod]
    public async Task Go_back_leads_past_the_page_that_was_closed()
    {
        await StartAsync(Allowed);
        var page = await Browser.OpenAsync("https://www.bbc.co.uk/news");
        await BrowserSession.GoAsync(page, TikTok);
        Agent.Push(Denied);
        var block = await BlockPage.OnAsync(page);

        await block.GoBackAsync();

        await Assertions.Expect(page).ToHaveURLAsync("https://www.bbc.co.uk/news");
    }

    [TestMethod]
    public async Task Without_the_agent_what_was_open_is_closed_and_opens_again_with_it()
    {
        await StartAsync(Allowed);
        var page = await Browser.OpenAsync(TikTok);

        await Agent.GoAwayAsync();
        var block = await BlockPage.OnAsync(page);
        await block.IsHeadedAsync("SchoolGuard's agent cannot be reached");
        await block.SaysAsync("Wait a moment: this page goes on by itself as soon as the agent answers.");
        await Agent.ComeBackAsync();

        await block.OpensAsync(TikTok);
    }

    [TestMethod]
    public async Task Before_the_agent_has_ever_spoken_social_media_are_closed_and_the_rest_is_open()
    {
        await StartWithoutAgentAsync();

        await (await BlockPage.OnAsync(await Browser.OpenAsync(TikTok))).IsHeadedAsync("SchoolGuard's agent cannot be reached");
        await Assertions.Expect(await Browser.OpenAsync("https://www.bbc.co.uk/")).ToHaveTitleAsync("Feed");
    }

    [TestMethod]
    public async Task A_frame_of_a_closed_site_stays_empty_in_an_open_page()
    {
        await StartAsync(Denied);
        var page = await Browser.OpenAsync("https://www.bbc.co.uk/");

        var failed = new TaskCompletionSource<IRequest>();
        page.RequestFailed += (_, request) => failed.TrySetResult(request);

        await page.EvaluateAsync("() => { const frame = document.createElement('iframe'); frame.src = 'https://www.tiktok.com/embed'; document.body.append(frame); }");

        Assert.AreEqual("net::ERR_BLOCKED_BY_CLIENT", (await failed.Task).Failure);
    }
}
