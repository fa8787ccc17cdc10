using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console;

/// <summary>The pages of a school in the middle of its day; <see cref="PageTests"/> looks at those of one that has only begun.</summary>
[TestClass]
public sealed class FilledPageTests : ConsoleTest
{
    [TestMethod]
    [DataRow("it-manager")]
    [DataRow("teacher")]
    [DataRow("safeguarding-lead")]
    [DataRow("headteacher")]
    public async Task Pages_of_a_full_school_are_accessible_and_fit_at_every_size(string word)
    {
        var role = AccountRoles.TryRead(word)!.Value;
        await AddAsync("m.okafor", [AccountRole.Headteacher, AccountRole.SafeguardingLead], "t9", "Headteacher");
        await new FilledSchool(Hub).FillAsync();
        var page = await SignInAsync(role, "/", role is AccountRole.Teacher ? FilledSchool.Teacher : null, "School Management");

        foreach (var path in await PathsAsync(role))
        {
            await page.GotoAsync(path);
            await PageChecks.PassesAsync(page, $"full-{word}{(path is "/" ? "-overview" : path.Split('?')[0])}");
        }
    }

    private async Task<IReadOnlyList<string>> PathsAsync(AccountRole role)
    {
        var pages = ConsoleRoutes.Pages(Hub).Where(route => route.For is { } owners && owners.Everybody[0] == role).Select(route => route.Path);
        return role switch
        {
            AccountRole.ItManager =>
            [
                .. pages, "/people/m.okafor", "/policy/1", "/policy/compare?from=1&to=2",
                .. await Task.WhenAll(((string[])["STAFF-04", "CR-02"]).Select(async name => $"/devices/{(await Hub.DeviceAsync(name)).Id}")),
            ],
            AccountRole.SafeguardingLead =>
            [
                "/", .. pages, "/reports/2026-W48",
                .. (await Hub.Get<IncidentBook>().ListAsync(IncidentParts.Lead, new IncidentFilter())).Incidents.Select(incident => $"/incidents/{incident.Number}"),
            ],
            AccountRole.Teacher => ["/", .. pages, "/reach?kind=9&site=tiktok&date=2026-11-24&time=10:14"],
            _ => ["/", .. pages, "/lessons"],
        };
    }
}
