using Microsoft.Playwright;
using SchoolGuard.EndToEnd.Tests.Browser;

namespace SchoolGuard.EndToEnd.Tests.Scenarios;

[TestClass]
public sealed class KilledAgentTests
{
    private const string OpenToAll = "Allow(SocialMedia).To(Everyone).Citing(\"1\");\nWarn(SchoolName).InPostsBy(Staff).Citing(\"2\");";

    [TestMethod]
    public async Task Killed_while_a_pupil_browses_the_agent_leaves_what_is_governed_closed()
    {
        await using var agent = await AgentProcess.StartAsync("u-me,,true,student,{0},Test,Pupil,,09", OpenToAll);
        await using var browser = await BrowserSession.StartAsync(agent.Socket);
        await (await browser.OpenPopupAsync()).SaysAsync("The agent on this device answers.");
        var page = await browser.OpenAsync("https://www.tiktok.com/");
        await Assertions.Expect(page).ToHaveTitleAsync("Feed");

        await agent.KillAsync();

        await (await BlockPage.OnAsync(page)).SaysAsync("SchoolGuard's agent cannot be reached");
        await Assertions.Expect(await browser.OpenAsync("https://www.bbc.co.uk/")).ToHaveTitleAsync("Feed");
    }

    [TestMethod]
    public async Task Killed_while_a_member_of_staff_writes_the_agent_costs_nothing_of_the_draft_and_its_absence_is_shown()
    {
        const string draft = "Great day at Wynstones today!";
        await using var agent = await AgentProcess.StartAsync("u-me,,true,teacher,{0},Test,Teacher,,", OpenToAll);
        await using var browser = await BrowserSession.StartAsync(agent.Socket);
        await (await browser.OpenPopupAsync()).SaysAsync("The agent on this device answers.");
        var composer = await ComposerPage.OpenAsync(browser, "https://www.facebook.com/");
        await composer.WriteAsync(draft);
        await composer.IsUnderlinedAsync("warn", "Wynstones");

        await agent.KillAsync();

        await composer.AnnouncesAsync("Not checked: SchoolGuard cannot be reached. Your draft is kept.");
        await composer.HasDraftAsync(draft);
        await (await composer.PostAndBeHeldAsync()).SaysAsync("This post could not be checked");
    }
}
