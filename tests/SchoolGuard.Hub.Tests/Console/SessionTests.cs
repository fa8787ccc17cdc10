using System.Net;
using NodaTime;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.SignIn;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Tests.Console.Support;

namespace SchoolGuard.Hub.Tests.Console;

[TestClass]
public sealed class SessionTests : ConsoleTest
{
    [TestMethod]
    public async Task The_cookie_is_kept_from_scripts_and_from_other_sites()
    {
        await AddAsync("tess", [AccountRole.Teacher]);
        using var client = new ConsoleClient(Hub);

        var cookie = (await client.SignInAsync("tess")).Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("schoolguard=", StringComparison.Ordinal));

        StringAssert.Contains(cookie, "httponly");
        StringAssert.Contains(cookie, "samesite=lax");
        Assert.DoesNotContain("expires", cookie);
    }

    [TestMethod]
    public async Task A_session_ends_when_nothing_is_asked_for_an_hour()
    {
        using var client = await TeacherAsync();
        Hub.Time.Advance(SessionCookie.Idle - Duration.FromSeconds(1));
        Assert.IsTrue(await IsInAsync(client));
        Hub.Time.Advance(SessionCookie.Idle - Duration.FromSeconds(1));
        Assert.IsTrue(await IsInAsync(client));

        Hub.Time.Advance(SessionCookie.Idle + Duration.FromSeconds(1));

        Assert.IsFalse(await IsInAsync(client));
    }

    [TestMethod]
    public async Task What_a_page_asks_for_by_itself_does_not_keep_a_session_alive()
    {
        using var client = await TeacherAsync();
        Hub.Time.Advance(SessionCookie.Idle * 0.75);
        Assert.AreEqual(HttpStatusCode.OK, (await client.GetAsync("/", live: true)).StatusCode);

        Hub.Time.Advance(SessionCookie.Idle * 0.75);

        Assert.IsFalse(await IsInAsync(client));
    }

    [TestMethod]
    public async Task A_session_ends_after_a_school_day_however_busy_it_is()
    {
        using var client = await TeacherAsync();
        for (var time = Duration.Zero; time < SessionCookie.Longest - Duration.FromMinutes(40); time += Duration.FromMinutes(40))
        {
            Hub.Time.Advance(Duration.FromMinutes(40));
            Assert.IsTrue(await IsInAsync(client), $"{time}");
        }

        Hub.Time.Advance(Duration.FromMinutes(40));

        Assert.IsFalse(await IsInAsync(client));
    }

    [TestMethod]
    public async Task A_session_ends_at_once_when_the_account_is_disabled_or_gets_other_roles()
    {
        await AddAsync("boss", [AccountRole.ItManager]);
        using var client = await TeacherAsync();
        await Hub.Get<AccountBook>().ChangeAsync("tess", new AccountDetails("Tess", [AccountRole.Headteacher], [], Person: null), "test");
        Assert.IsFalse(await IsInAsync(client));
        await client.SignInAsync("tess");
        Assert.IsTrue(await IsInAsync(client));

        await Hub.Get<AccountBook>().DisableAsync("tess", "test");

        Assert.IsFalse(await IsInAsync(client));
    }

    [TestMethod]
    public async Task Signing_out_everywhere_ends_the_sessions_of_other_browsers()
    {
        using var here = await TeacherAsync();
        using var elsewhere = new ConsoleClient(Hub);
        await elsewhere.SignInAsync("tess");
        Assert.IsTrue(await IsInAsync(elsewhere));

        await here.SubmitAsync("/account", "everywhere");

        Assert.IsFalse(await IsInAsync(here));
        Assert.IsFalse(await IsInAsync(elsewhere));
    }

    [TestMethod]
    public async Task A_session_outlives_a_restart_of_the_hub()
    {
        using var client = await TeacherAsync();
        var cookies = client.Cookies;
        await Hub.StopHubAsync();
        await Hub.StartHubAsync();

        using var again = new ConsoleClient(Hub, cookies);

        Assert.IsTrue(await IsInAsync(again));
        Assert.DoesNotContain("masterKey", string.Concat(await Hub.Get<Database>().ReadAsync(session => session.ListAsync<string>("select xml from console_keys"))));
    }

    private static async Task<bool> IsInAsync(ConsoleClient client) => (await client.GetAsync("/")).StatusCode is HttpStatusCode.OK;

    private async Task<ConsoleClient> TeacherAsync()
    {
        await AddAsync("tess", [AccountRole.Teacher]);
        var client = new ConsoleClient(Hub);
        await client.SignInAsync("tess");
        return client;
    }
}
