using System.Text;
using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Lessons;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Console;

/// <summary>The pictures that the README shows. SCHOOLGUARD_WRITE=1 takes them anew; every run checks that they can be taken and stay small.</summary>
[TestClass]
public sealed class PictureTests : ConsoleTest
{
    private const int Largest = 200 * 1000;

    private const string Lines = """
        {"n":1,"at":"2026-11-24T09:41:00Z","kind":"draft-posted","account":"r.marsh","person":"t10","address":"10.4.8.31","host":"www.facebook.com","service":"facebook","place":"Staff room","findings":"SG7004 x1; SG7011 x1","clauses":"2","reason":"The family asked me to share it","policy":"1","prev":"x"}

        """;

    private static readonly IReadOnlyDictionary<string, byte[]> Roster = TestRosters.Files(
        """
        sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades
        p1,,true,student,a.lowe,Ada,Lowe,,09
        p2,,true,student,b.okoro,Ben,Okoro,,09
        p3,,true,student,c.singh,Cara,Singh,,09
        p4,,true,student,d.finch,Dan,Finch,,09
        t9,,true,teacher,h.ashby,Helen,Ashby,,
        t10,,true,teacher,r.marsh,Robin,Marsh,,
        """,
        """
        sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods
        g9,,Computing 9A,9A/Co,scheduled,09,,,1
        """,
        """
        sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate
        e1,g9,p1,student,,,
        e2,g9,p2,student,,,
        e3,g9,p3,student,,,
        e4,g9,p4,student,,,
        e5,g9,t9,teacher,true,,
        """);

    [TestMethod]
    public async Task The_policy_in_force_can_be_shown()
    {
        await Hub.PublishAsync(1);
        foreach (var (name, group) in new[] { ("LIB-01", "library"), ("LIB-02", "library"), ("LIB-03", "library"), ("CR-01", "classrooms"), ("CR-02", "classrooms") })
        {
            var device = (await ScriptedDevice.EnrolAsync(Hub, name, group)).Connect();
            if (name is "LIB-03") continue;
            await device.SayAsync(new AgentMessage { Applied = new Applied { PolicyCounter = 1 } });
            await Hub.UntilAsync(name, applied => applied.PolicyCounter == 1);
        }

        var page = await SignInAsync(AccountRole.Headteacher, "/policy");
        await page.Locator("img.matrix").EvaluateAsync("(img) => img.decode()");

        await KeepAsync(page, "console-policy.png", height: 1140);
    }

    [TestMethod]
    public async Task A_running_lesson_can_be_shown()
    {
        await Hub.PublishAsync(1);
        await Hub.Get<RosterBook>().TakeAsync(Roster, "test");
        var page = await SignInAsync(AccountRole.Teacher, "/lessons", person: "t9");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Media sharing" }).CheckAsync();
        await page.GetByLabel("Other sites").FillAsync("Reddit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Authorise for Computing 9A" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "End now" })).ToBeVisibleAsync();
        foreach (var (name, account) in new[] { ("CR-01", "a.lowe"), ("CR-02", "b.okoro"), ("CR-03", "c.singh") })
        {
            var device = (await ScriptedDevice.EnrolAsync(Hub, name)).Connect();
            await device.SayAsync(new AgentMessage { People = new People { Accounts = { account } } });
            var grant = await LessonSchool.LessonAsync(device);
            await device.SayAsync(new AgentMessage { Applied = new Applied { Lesson = new HeldGrant { Id = grant.LessonId, Revision = grant.Revision } } });
        }

        await Assertions.Expect(page.GetByText("In force", new() { Exact = true })).ToHaveCountAsync(3);

        await KeepAsync(page, "console-lessons.png", height: 920);
    }

    [TestMethod]
    public async Task An_incident_can_be_shown()
    {
        await Hub.PublishAsync(1);
        await Hub.Get<RosterBook>().TakeAsync(Roster, "test");
        await ScriptedDevice.EnrolAsync(Hub, "STAFF-04");
        await Hub.Get<DeviceAudits>().KeepAsync((await Hub.DeviceAsync("STAFF-04")).Id, 1, Encoding.UTF8.GetBytes(Lines));
        var page = await SignInAsync(AccountRole.SafeguardingLead, "/incidents");
        await page.GetByRole(AriaRole.Link, new() { Name = "Posted although held" }).ClickAsync();
        await page.GetByLabel("Who looks after it").SelectOptionAsync("safeguarding-lead");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByLabel("Note").FillAsync("Spoke to the family: they had agreed to the photograph, not to the name.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the note" }).ClickAsync();
        await page.GetByLabel("Action taken").FillAsync("The post was taken down the same morning.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write the action down" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The action is written down.")).ToBeVisibleAsync();
        await page.GotoAsync(page.Url);

        await KeepAsync(page, "console-incident.png", height: 1330);
    }

    private static async Task KeepAsync(IPage page, string name, int height)
    {
        await page.SetViewportSizeAsync(1280, height);
        var folder = Environment.GetEnvironmentVariable("SCHOOLGUARD_WRITE") is "1"
            ? Repository.PathTo("agent", "SchoolGuard.Hub", "pictures")
            : Repository.PathTo(".artifacts", "pictures");
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name) });
        Assert.IsLessThan(Largest, picture.Length);
    }
}
