using Microsoft.Playwright;
using NodaTime;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.EndToEnd.Tests.Browser;

namespace SchoolGuard.EndToEnd.Tests.Scenarios;

[TestClass]
public sealed class LessonTests : DeviceTest
{
    [TestMethod]
    public async Task A_ninth_class_pupil_is_stopped_at_tiktok_and_told_clause_1b()
    {
        await SignInAsync(SchoolFiles.Ninth);

        var block = await BlockPage.OnAsync(await Browser.OpenAsync(TikTok));

        await block.SaysAsync("Wynstones School");
        await block.SaysAsync("Clause 1b");
        await block.SaysAsync("Classes 9 and 10 only if authorised by a teacher within a lesson.");
        await block.SaysAsync("In an authorised lesson");
    }

    [TestMethod]
    public async Task An_authorised_lesson_opens_the_page_and_its_end_closes_the_open_tab()
    {
        await SignInAsync(SchoolFiles.Ninth);
        var block = await BlockPage.OnAsync(await Browser.OpenAsync(TikTok));

        await DeliverAsync(Hub.Lesson(Device.Now));
        var page = await block.OpensAsync(TikTok);
        await Assertions.Expect(page).ToHaveTitleAsync("Feed");
        Device.Time.Advance(Duration.FromMinutes(60));

        await (await BlockPage.OnAsync(page)).SaysAsync("Clause 1b");
    }

    [TestMethod]
    public async Task A_lesson_that_its_teacher_ends_early_closes_the_open_tab()
    {
        await SignInAsync(SchoolFiles.Ninth);
        var lesson = Hub.Lesson(Device.Now);
        await DeliverAsync(lesson);
        var page = await Browser.OpenAsync(TikTok);
        await Assertions.Expect(page).ToHaveTitleAsync("Feed");

        Device.Time.Advance(Duration.FromMinutes(10));
        await DeliverAsync(lesson with { Revision = 2, End = Device.Now, SignedAt = Device.Now });

        await BlockPage.OnAsync(page);
    }

    [TestMethod]
    public async Task A_lesson_outlives_a_restart_of_the_agent_and_ends_by_itself_without_the_hub()
    {
        await SignInAsync(SchoolFiles.Ninth);
        await DeliverAsync(Hub.Lesson(Device.Now));
        var page = await Browser.OpenAsync(TikTok);
        await Assertions.Expect(page).ToHaveTitleAsync("Feed");

        await Device.StopAgentAsync();
        var block = await BlockPage.OnAsync(page);
        await block.SaysAsync("SchoolGuard's agent cannot be reached");
        await Device.StartAgentAsync();
        await block.OpensAsync(TikTok);
        Device.Time.Advance(Duration.FromMinutes(60));

        await (await BlockPage.OnAsync(page)).SaysAsync("Clause 1b");
    }

    [TestMethod]
    public async Task A_lower_school_pupil_of_the_same_lesson_stays_closed_by_clause_1a()
    {
        await SignInAsync(SchoolFiles.Fifth, device =>
            File.AppendAllText(Path.Combine(device.State.Root, "roster", "enrollments.csv"), $"e9,{SchoolFiles.NinthGroup},u-5,student,false,,\n"));
        await DeliverAsync(Hub.Lesson(Device.Now));

        var block = await BlockPage.OnAsync(await Browser.OpenAsync(TikTok));

        await block.SaysAsync("Clause 1a");
    }
}
