using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Lessons;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Lessons;

namespace SchoolGuard.Hub.Tests.Console;

/// <summary>A pupil for whom a teacher's account was made by mistake. Without one a pupil signs in nowhere: every account has a role of the school's staff.</summary>
[TestClass]
public sealed class PupilTests : ConsoleTest
{
    private static readonly (string Name, string Value)[] Authorise = [("_handler", "authorise-g9"), ("Request", "1"), ("Sites", "tiktok"), ("Until", "30")];

    [TestMethod]
    public async Task A_teachers_account_of_a_pupil_authorises_nothing()
    {
        using var client = await OpenAsync();

        await client.PostAsync("/lessons", [.. Authorise, ("__RequestVerificationToken", await client.TokenAsync("/"))]);

        Assert.DoesNotContain("authorise-g9", await (await client.GetAsync("/lessons")).Content.ReadAsStringAsync());
        Assert.IsEmpty(await Hub.Get<LessonFinder>().RunningAsync());
    }

    private async Task<ConsoleClient> OpenAsync()
    {
        await Hub.PublishAsync(1);
        await Hub.Get<RosterBook>().TakeAsync(LessonSchool.Roster, "test");
        await AddAsync("ada", [AccountRole.Teacher], "p9a");
        var client = new ConsoleClient(Hub);
        await client.SignInAsync("ada");
        return client;
    }
}
