using SchoolGuard.Cli;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Hub.Tests.Support;
using static SchoolGuard.Hub.Tests.Lessons.LessonSchool;

namespace SchoolGuard.Hub.Tests.Lessons;

[TestClass]
public sealed class LessonsByCommandTests
{
    [TestMethod]
    public async Task A_teacher_starts_extends_and_ends_a_lesson_on_their_own_device()
    {
        await using var school = await OpenAsync();
        await using var agent = await TestAgent.StartForAsync(school.Hub, "tess");
        await agent.UntilAsync(() => agent.Get<Agent.Lessons.TeachingNews>().Revision > 0);
        string[] atDevice = ["--socket", agent.Socket];

        StringAssert.Contains(await RunAsync(0, ["lesson", "start", "9A/Co", "tiktok", "YouTube", "--minutes", "30", .. atDevice]), "Computing 9: TikTok, YouTube until");
        StringAssert.Contains(await RunAsync(0, ["lesson", "extend", .. atDevice]), "Computing 9");
        StringAssert.Contains(await RunAsync(0, ["lesson", "list", "--format", "json", .. atDevice]), "\"end\":\"2026-11-24T10:54:00Z\"");
        StringAssert.Contains(await RunAsync(0, ["lesson", "cover", "9A/Co", "theo", "--until", "2026-12-01", .. atDevice]), "theo may authorise lessons");
        StringAssert.Contains(await RunAsync(0, ["lesson", "list", .. atDevice]), "Theo Tutor covers g9 until 2026-12-01");
        school.Hub.Time.Advance(NodaTime.Duration.FromMinutes(1));
        StringAssert.Contains(await RunAsync(0, ["lesson", "end", "9A/Co", .. atDevice]), "ended");
        StringAssert.Contains(await RunAsync(0, ["lesson", "list", .. atDevice]), "no lesson runs");
        StringAssert.Contains(await RunAsync(3, ["lesson", "start", "10A/Co", "tiktok", "--minutes", "30", .. atDevice]), "does not teach");
    }

    [TestMethod]
    public async Task A_pupil_is_refused_on_their_own_device()
    {
        await using var school = await OpenAsync();
        await using var agent = await TestAgent.StartForAsync(school.Hub, "ada");

        StringAssert.Contains(await RunAsync(3, ["lesson", "start", "9A/Co", "tiktok", "--minutes", "30", "--socket", agent.Socket]), "this is for members of staff");
    }

    [TestMethod]
    public async Task It_starts_a_lesson_for_a_teacher_at_the_hub()
    {
        await using var school = await OpenAsync();
        string[] atHub = ["--operator", school.Hub.Data.Operator, "--teacher", "tess"];

        StringAssert.Contains(await RunAsync(0, ["lesson", "start", "9A/Co", "tiktok", "--until", "10:50", .. atHub]), "Computing 9: TikTok until");
        Assert.Contains("\"by\":\"operator\"", (await school.AuditAsync("lesson-authorised")).Single());
        StringAssert.Contains(await RunAsync(1, ["lesson", "list", "--operator", school.Hub.Data.Operator]), "--teacher belong together");
    }

    private static async Task<string> RunAsync(int exitCode, string[] arguments)
    {
        using var said = new StringWriter();
        Assert.AreEqual(exitCode, await Root.RunAsync(arguments, new Terminal(said, said)), said.ToString());
        return said.ToString();
    }
}
