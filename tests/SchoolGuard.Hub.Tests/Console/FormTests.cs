using System.Net;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console;

[TestClass]
public sealed class FormTests : ConsoleTest
{
    [TestMethod]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var client = await ManagerAsync();

        var answer = await client.PostAsync("/people/victim", [("_handler", "disable")]);

        Assert.AreEqual(HttpStatusCode.BadRequest, answer.StatusCode);
        StringAssert.Contains(await answer.Content.ReadAsStringAsync(), "The form was not taken");
        await NothingChangedAsync();
    }

    [TestMethod]
    public async Task A_form_with_somebody_elses_token_changes_nothing()
    {
        using var client = await ManagerAsync();
        using var other = new ConsoleClient(Hub);

        var answer = await client.PostAsync("/people/victim", [("_handler", "disable"), ("__RequestVerificationToken", await other.TokenAsync("/sign-in"))]);

        Assert.AreEqual(HttpStatusCode.BadRequest, answer.StatusCode);
        await NothingChangedAsync();
    }

    [TestMethod]
    [DataRow("cross-site")]
    [DataRow("same-site")]
    public async Task A_form_that_another_site_sends_changes_nothing_although_it_has_the_token(string site)
    {
        using var client = await ManagerAsync();

        var answer = await client.PostAsync("/people/victim", [("_handler", "disable"), ("__RequestVerificationToken", await client.TokenAsync("/people/victim"))], site);

        Assert.AreEqual(HttpStatusCode.BadRequest, answer.StatusCode);
        await NothingChangedAsync();
    }

    [TestMethod]
    public async Task Every_answer_forbids_frames_foreign_files_and_keeping()
    {
        using var client = new ConsoleClient(Hub);
        foreach (var path in new[] { "/sign-in", "/nowhere", "/" })
        {
            var headers = (await client.GetAsync(path)).Headers;

            var policy = headers.GetValues("Content-Security-Policy").Single();
            StringAssert.Contains(policy, "default-src 'none'");
            StringAssert.Contains(policy, "frame-ancestors 'none'");
            Assert.DoesNotContain("unsafe", policy);
            Assert.IsTrue(headers.CacheControl!.NoStore, path);
            Assert.AreEqual("same-origin", headers.GetValues("Referrer-Policy").Single());
            Assert.AreEqual("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [TestMethod]
    public async Task Over_https_the_cookies_stay_there_and_so_does_the_browser()
    {
        await using var hub = await TestHub.StartAsync(configure: options => options.Console = "https://127.0.0.1:0");
        using var client = new ConsoleClient(hub);

        var headers = (await client.GetAsync("/sign-in")).Headers;

        StringAssert.StartsWith(headers.GetValues("Strict-Transport-Security").Single(), "max-age=");
        Assert.IsTrue(headers.GetValues("Set-Cookie").All(cookie => cookie.Contains("secure", StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow("https://evil.example/")]
    [DataRow("//evil.example/")]
    [DataRow("/\\evil.example/")]
    public async Task Signing_in_leads_to_this_console_whatever_the_address_asks_for(string to)
    {
        await AddAsync("tess", [AccountRole.Teacher]);
        using var client = new ConsoleClient(Hub);

        var answer = await client.SubmitAsync($"/sign-in?to={Uri.EscapeDataString(to)}", "sign-in", ("Username", "tess"), ("Password", Password));

        Assert.AreEqual(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.AreEqual("/", new Uri(new Uri(Hub.ConsoleAddress), answer.Headers.Location!).PathAndQuery);
        Assert.DoesNotContain("evil", answer.Headers.Location!.ToString());
    }

    private async Task<ConsoleClient> ManagerAsync()
    {
        await AddAsync("boss", [AccountRole.ItManager]);
        await AddAsync("victim", [AccountRole.Teacher]);
        var client = new ConsoleClient(Hub);
        await client.SignInAsync("boss");
        return client;
    }

    private async Task NothingChangedAsync() => Assert.IsNull((await Hub.Get<AccountBook>().FindNamedAsync("victim"))!.Disabled);
}
