using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Lessons;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Console;

/// <summary>What an MIS writes is shown as it was written, whatever it looks like.</summary>
[TestClass]
public sealed class MarkupTests : ConsoleTest
{
    private const string Script = "<script>document.title='run'</script>";
    private const string Picture = "<img src=x onerror=document.title='run'>";

    [TestMethod]
    public async Task Names_with_markup_are_shown_as_text_on_the_roster_lessons_and_permissions()
    {
        await Hub.PublishAsync(1);
        await Hub.Get<RosterBook>().TakeAsync(
            TestRosters.Files(
                $"sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades\np9a,,true,student,ada,{Script},Ninth,,09\nt9,,true,teacher,tess,Tess,{Picture},,\n",
                $"sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods\ng9,,{Picture},9A/Co,scheduled,09,,,1\n",
                "sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate\ne1,g9,p9a,student,,,\ne2,g9,t9,teacher,true,,\n"),
            "test");
        var device = await ScriptedDevice.EnrolAsync(Hub, "STAFF-01");
        await device.Fleet.TeachAsync(new TeachRequest { Account = "tess", Action = LessonSchool.Authorise() });

        var page = await SignInAsync(AccountRole.Teacher, "/lessons", person: "t9", "School Business Manager");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Picture);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Script);
        await AssertTextAsync(page);
        await page.GotoAsync("/permissions");
        await page.GetByLabel("Person").FillAsync("tess");
        await page.GetByLabel("Sites").FillAsync("SocialMedia");
        await page.GetByLabel("Until").FillAsync("2026-12-18T15:30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Grant it" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Picture);
        await AssertTextAsync(page);

        var roster = await SignInAsync(AccountRole.ItManager, "/roster");
        await AssertTextAsync(roster);
    }

    private static async Task AssertTextAsync(IPage page)
    {
        Assert.AreEqual(0, await page.Locator("main script, main img").CountAsync());
        Assert.AreNotEqual("run", await page.TitleAsync());
    }
}
