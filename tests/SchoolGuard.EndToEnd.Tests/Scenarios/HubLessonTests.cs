using Microsoft.Playwright;
using NodaTime;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.EndToEnd.Tests.Browser;

namespace SchoolGuard.EndToEnd.Tests.Scenarios;

/// <summary>The real hub, a teacher's device and a pupil's: the real agents, hosts and browsers of both.</summary>
[TestClass]
public sealed class HubLessonTests : IAsyncDisposable
{
    private const string TikTok = "https://www.tiktok.com/@someone?lang=en";
    private const string Reddit = "https://www.reddit.com/";

    private readonly List<IAsyncDisposable> started = [];
    private readonly List<BrowserSession> browsers = [];
    private readonly List<Device> devices = [];
    private SchoolHub? school;

    public required TestContext TestContext { get; init; }

    [TestCleanup]
    public async Task KeepEvidenceAsync()
    {
        if (TestContext.CurrentTestOutcome == UnitTestOutcome.Passed) return;
        foreach (var (number, browser) in browsers.Index()) await browser.KeepEvidenceAsync($"{TestContext.TestName}-{number}");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var each in Enumerable.Reverse(started)) await each.DisposeAsync();
    }

    [TestMethod]
    public async Task A_lesson_authorised_from_the_popup_opens_a_pupils_page_and_its_end_closes_it()
    {
        var (popup, block) = await BeginAsync(TikTok);

        await popup.AuthoriseAsync("TikTok");
        var page = await block.OpensAsync(TikTok);
        await Assertions.Expect(page).ToHaveTitleAsync("Feed");
        await popup.SaysAsync("In force on 1 of 1 device.");
        PassAMinute();
        await popup.PressAsync("10 minutes more");
        await popup.SaysAsync("Extended.");
        await popup.PressAsync("End now");

        block = await BlockPage.OnAsync(page);
        await block.SaysAsync("Clause 1b");
        await popup.HasNoLessonAsync();
        PassAMinute();
        await popup.AuthoriseAgainAsync("TikTok");
        await block.OpensAsync(TikTok);
    }

    [TestMethod]
    public async Task A_pupils_request_from_the_block_page_is_granted_in_the_popup_and_the_page_opens()
    {
        var (popup, block) = await BeginAsync(Reddit);
        await popup.AuthoriseAsync("TikTok");

        await block.AskAsync();
        await block.SaysAsync("your teacher sees your request");
        await popup.SaysAsync("Pupil Nine asks for Reddit.");
        await popup.PressAsync("Grant Reddit to Pupil Nine");

        await block.OpensAsync(Reddit);
        await popup.SaysAsync("TikTok, Reddit");
    }

    [TestMethod]
    public async Task A_declined_request_is_shown_on_the_pupils_block_page()
    {
        var (popup, block) = await BeginAsync(Reddit);
        await popup.AuthoriseAsync("TikTok");
        await block.AskAsync();

        await popup.PressAsync("Decline Reddit to Pupil Nine");

        await block.SaysAsync("Your teacher has declined it for this lesson.");
    }

    [TestMethod]
    public async Task The_popup_and_the_block_page_are_accessible_and_fit_before_a_lesson_in_it_and_with_a_request()
    {
        var (popup, block) = await BeginAsync(Reddit);
        await AccessibilityCheck.PassesAsync(popup.Page, "popup without a lesson");
        await AccessibilityCheck.PassesAsync(block.Page, "block page without a lesson");

        await popup.AuthoriseAsync("TikTok");
        await popup.SaysAsync("In force on 1 of 1 device.");
        await block.SaysAsync("Ask for this site");
        await AccessibilityCheck.PassesAsync(popup.Page, "popup with a lesson");
        await AccessibilityCheck.PassesAsync(block.Page, "block page in a lesson");

        await block.AskAsync();
        await block.SaysAsync("your teacher sees your request");
        await popup.SaysAsync("Pupil Nine asks for Reddit.");
        await AccessibilityCheck.PassesAsync(popup.Page, "popup with a request");
        await AccessibilityCheck.PassesAsync(block.Page, "block page after the request");

        await popup.PressAsync("Decline Reddit to Pupil Nine");
        await block.SaysAsync("Your teacher has declined it for this lesson.");
        await AccessibilityCheck.PassesAsync(block.Page, "block page after the refusal");
    }

    /// <summary>A teacher looks at the popup, a pupil at a closed page.</summary>
    private async Task<(LessonPopup Popup, BlockPage Block)> BeginAsync(string address)
    {
        started.Add(school = await SchoolHub.StartAsync());
        var teacher = await SignInAsync(SchoolFiles.Teacher, "STAFF-01");
        var pupil = await SignInAsync(SchoolFiles.Ninth, "LIB-01");
        var block = await BlockPage.OnAsync(await pupil.OpenAsync(address));
        return (await LessonPopup.OpenAsync(teacher), block);
    }

    private async Task<BrowserSession> SignInAsync(string account, string name)
    {
        var device = Device.Prepare();
        started.Add(device);
        devices.Add(device);
        device.People.SignedIn = account;
        await school!.EnrolAsync(device, name);
        await device.StartAgentAsync();
        var browser = await BrowserSession.StartAsync(device.Socket);
        started.Add(browser);
        browsers.Add(browser);
        await (await browser.OpenPopupAsync()).SaysAsync("The agent on this device answers.");
        return browser;
    }

    private void PassAMinute()
    {
        school!.Time.Advance(Duration.FromMinutes(1));
        foreach (var device in devices) device.PassAMinute();
    }
}
