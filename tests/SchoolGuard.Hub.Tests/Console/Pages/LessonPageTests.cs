using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Lessons;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Lessons;

namespace SchoolGuard.Hub.Tests.Console;

[TestClass]
public sealed class LessonPageTests : ConsoleTest
{
    [TestMethod]
    public async Task A_teacher_authorises_extends_and_ends_a_lesson()
    {
        var page = await OpenLessonsAsync();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "All social media" }).CheckAsync();
        await page.GetByLabel("Other sites").FillAsync("TikTok, www.reddit.com");
        await page.GetByRole(AriaRole.Button, new() { Name = "Authorise for Computing 9" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Computing 9, until 11:14" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("All social media, TikTok, Reddit, opened by Tess Teacher")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Not at a connected device: Ada Ninth, Ben Ninth, Cara Tenth")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "10 minutes more" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Computing 9, until 11:24" })).ToBeVisibleAsync();
        Hub.Time.Advance(NodaTime.Duration.FromMinutes(1));
        await page.GetByRole(AriaRole.Button, new() { Name = "End now" }).ClickAsync();

        await Assertions.Expect(page.GetByText("No lesson runs")).ToBeVisibleAsync();
        Assert.IsTrue(await page.GetByRole(AriaRole.Checkbox, new() { Name = "Reddit" }).IsCheckedAsync(), "the last lesson's sites are chosen");
    }

    [TestMethod]
    public async Task The_page_is_fit_for_everybody_with_and_without_a_lesson()
    {
        var page = await OpenLessonsAsync();
        await PageChecks.PassesAsync(page, "lessons-none");
        await page.GetByLabel("Other sites").FillAsync("TikTok");
        await page.GetByRole(AriaRole.Button, new() { Name = "Authorise for Computing 9" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "End now" })).ToBeVisibleAsync();

        await PageChecks.PassesAsync(page, "lessons");
    }

    [TestMethod]
    public async Task A_refusal_is_said_on_the_page()
    {
        var page = await OpenLessonsAsync();

        await page.GetByLabel("Other sites").FillAsync("no site");
        await page.GetByRole(AriaRole.Button, new() { Name = "Authorise for Computing 9" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("`no site` is no site that is known");
    }

    [TestMethod]
    public async Task A_form_from_elsewhere_authorises_nothing()
    {
        var page = await OpenLessonsAsync();

        var form = page.Context.APIRequest.CreateFormData().Set("_handler", "authorise-g9").Set("Request", "1").Set("Sites", "tiktok").Set("Until", "30");
        var answer = await page.Context.APIRequest.PostAsync("/lessons", new() { Form = form });

        Assert.AreEqual(400, answer.Status);
        Assert.IsEmpty(await Hub.Get<LessonFinder>().RunningAsync());
    }

    [TestMethod]
    public async Task A_headteacher_sees_what_runs_and_changes_nothing()
    {
        var teacher = await OpenLessonsAsync();
        await teacher.GetByLabel("Other sites").FillAsync("TikTok");
        await teacher.GetByRole(AriaRole.Button, new() { Name = "Authorise for Computing 9" }).ClickAsync();
        await Assertions.Expect(teacher.GetByRole(AriaRole.Button, new() { Name = "End now" })).ToBeVisibleAsync();

        var page = await SignInAsync(AccountRole.Headteacher, "/lessons");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Computing 9, until" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main form button")).ToHaveCountAsync(0);
    }

    private async Task<IPage> OpenLessonsAsync()
    {
        await Hub.PublishAsync(1);
        await Hub.Get<RosterBook>().TakeAsync(LessonSchool.Roster, "test");
        return await SignInAsync(AccountRole.Teacher, "/lessons", person: "t9");
    }
}
