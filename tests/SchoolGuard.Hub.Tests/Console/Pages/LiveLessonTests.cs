using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Lessons;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Lessons.Requests;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Lessons;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Console.Pages;

/// <summary>A teacher who only looks on while devices, pupils and colleagues do something.</summary>
[TestClass]
public sealed class LiveLessonTests : ConsoleTest
{
    private const int Phone = 320;

    [TestMethod]
    [DataRow(1280)]
    [DataRow(Phone)]
    public async Task A_device_that_takes_the_lesson_is_seen_and_heard_and_nothing_moves(int width)
    {
        var (page, device) = await OpenAsync(width);

        var grant = await LessonSchool.LessonAsync(device);
        await device.SayAsync(new AgentMessage { Applied = new Applied { Lesson = new HeldGrant { Id = grant.LessonId, Revision = grant.Revision } } });

        await Assertions.Expect(page.Locator("#running tbody tr")).ToContainTextAsync("In force");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Running now: CR-01, Ada Ninth, In force.");
        await NothingMovedAsync(page);
    }

    [TestMethod]
    [DataRow(1280)]
    [DataRow(Phone)]
    public async Task A_lesson_that_a_colleague_ends_goes_and_nothing_moves(int width)
    {
        var (page, _) = await OpenAsync(width);
        Hub.Time.Advance(NodaTime.Duration.FromMinutes(1));

        Assert.AreEqual(TeachingFault.None, (await Hub.Get<LessonDesk>().EndAsync(await CallerAsync("t9"), await LessonAsync())).Fault);

        await Assertions.Expect(page.Locator("#running")).ToContainTextAsync("No lesson runs");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Running now: No lesson runs");
        await NothingMovedAsync(page);
    }

    [TestMethod]
    public async Task A_lesson_whose_time_is_over_goes_by_itself()
    {
        var (page, _) = await OpenAsync(1280, async page => await page.Clock.InstallAsync());

        Hub.Time.Advance(NodaTime.Duration.FromMinutes(31));
        await Assertions.Expect(page.Locator("#running")).ToContainTextAsync("Computing 9");
        await page.Clock.FastForwardAsync("31:00");

        await Assertions.Expect(page.Locator("#running")).ToContainTextAsync("No lesson runs");
        await NothingMovedAsync(page);
    }

    [TestMethod]
    public async Task What_would_push_other_things_down_is_told_of_and_shown_when_it_is_asked_for()
    {
        var (page, _) = await OpenAsync(Phone);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Show what is new" });
        await Assertions.Expect(button).ToBeHiddenAsync();

        Assert.AreEqual(TeachingFault.None, (await Hub.Get<RequestDesk>().AskAsync(await CallerAsync("p9a"), "www.reddit.com")).Fault);
        await Assertions.Expect(button).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Running now: Ada Ninth asks for Reddit. Press Show what is new.");
        await NothingMovedAsync(page);
        await PageChecks.PassesAsync(page, "lessons-held");
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Grant Reddit" })).ToBeVisibleAsync();
        await Assertions.Expect(button).ToBeHiddenAsync();
        Assert.AreEqual("running", await page.EvaluateAsync<string>("document.activeElement.id"), "whoever asked is taken there");
    }

    [TestMethod]
    public async Task A_request_is_shown_at_once_where_it_pushes_nothing_down()
    {
        var (page, _) = await OpenAsync(1280);

        Assert.AreEqual(TeachingFault.None, (await Hub.Get<RequestDesk>().AskAsync(await CallerAsync("p9a"), "www.reddit.com")).Fault);

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Grant Reddit" })).ToBeVisibleAsync();
        await NothingMovedAsync(page);
    }

    /// <summary>A teacher's page with a lesson of half an hour, and the device that one of its pupils sits at.</summary>
    private async Task<(IPage Page, ScriptedDevice.Stream Device)> OpenAsync(int width, Func<IPage, Task>? prepare = null)
    {
        await Hub.PublishAsync(1);
        await Hub.Get<RosterBook>().TakeAsync(LessonSchool.Roster, "test");
        var device = (await ScriptedDevice.EnrolAsync(Hub, "CR-01")).Connect();
        await device.SayAsync(new AgentMessage { People = new People { Accounts = { "ada" } } });
        Assert.AreEqual(TeachingFault.None, (await Hub.Get<LessonDesk>().AuthoriseAsync(await CallerAsync("t9"), new LessonOrder("1", "g9", ["tiktok"], new LessonUntil(Minutes: 30)))).Fault);
        var page = await SignInAsync(AccountRole.Teacher, person: "t9");
        if (prepare is not null) await prepare(page);
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync("/lessons");
        await Assertions.Expect(page.Locator("#running tbody tr")).ToContainTextAsync("Sent");
        await page.Mouse.MoveAsync(0, 0);
        await LayoutShifts.WatchAsync(page);
        return (page, device);
    }

    private static async Task NothingMovedAsync(IPage page) => Assert.AreEqual("", await LayoutShifts.MovedAsync(page));

    private async Task<string> LessonAsync() => (await Hub.Get<LessonFinder>().RunningAsync()).Single().Id;

    private async Task<TeachingCaller> CallerAsync(string id) => new((await Hub.Get<SchoolDays>().TodayAsync()).ById(id)!, "console test");
}
