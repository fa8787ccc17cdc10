using System.Net;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Tests.Console.Support;

namespace SchoolGuard.Hub.Tests.Console;

[TestClass]
public sealed class RouteTests : ConsoleTest
{
    // Browsers that take up the extension show no sign-in.
    private static readonly string[] ForAnybody = ["/assets/{name}", "/extension/policy.json", "/extension/schoolguard.crx", "/extension/update.xml", "/problem/{Status:int}", "/sign-in", "/sign-in/code", "/sign-in/school", "/sign-in/school/answer"];

    [TestMethod]
    public void Only_signing_in_and_what_it_looks_like_is_for_anybody()
    {
        CollectionAssert.AreEqual(ForAnybody, ConsoleRoutes.All(Hub).Where(route => route.Anonymous).Select(route => route.Path).ToList());
    }

    [TestMethod]
    public async Task Whoever_is_not_signed_in_is_sent_to_sign_in_by_every_other_route()
    {
        using var client = new ConsoleClient(Hub);
        foreach (var route in ConsoleRoutes.All(Hub).Where(route => !route.Anonymous))
        {
            var answer = await client.GetAsync(route.Path);

            Assert.IsTrue(
                answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized || (answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in?to=")), $"{route}: {answer.StatusCode}");
        }
    }

    [TestMethod]
    public async Task Every_page_is_open_to_its_roles_and_to_no_other()
    {
        foreach (var role in AccountRoles.All)
        {
            var account = await AddAsync(role.Word(), [role]);
            using var client = new ConsoleClient(Hub);
            await client.SignInAsync(account.Username);
            foreach (var route in ConsoleRoutes.Pages(Hub).Where(route => !route.Anonymous))
            {
                var expected = route.For is { } owners && !owners.Everybody.Contains(role) || !route.SignedIn ? HttpStatusCode.Forbidden : HttpStatusCode.OK;

                Assert.AreEqual(expected, (await client.GetAsync(route.Path)).StatusCode, $"{route} for {role}");
            }
        }
    }

    [TestMethod]
    [DataRow("it-manager", "/devices/none")]
    [DataRow("it-manager", "/people/nobody")]
    [DataRow("it-manager", "/policy/999")]
    [DataRow("it-manager", "/nowhere")]
    [DataRow("safeguarding-lead", "/incidents/999")]
    [DataRow("safeguarding-lead", "/reports/never")]
    public async Task What_is_not_there_is_answered_with_the_page_that_says_so(string word, string path)
    {
        var account = await AddAsync(word, [AccountRoles.TryRead(word)!.Value]);
        using var client = new ConsoleClient(Hub);
        await client.SignInAsync(account.Username);

        var answer = await client.GetAsync(path);

        Assert.AreEqual(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such page", await answer.Content.ReadAsStringAsync());
    }

    [TestMethod]
    public async Task People_and_roles_are_for_IT_alone_whatever_the_address_or_the_form()
    {
        foreach (var role in AccountRoles.All.Except([AccountRole.ItManager]))
        {
            var account = await AddAsync(role.Word(), [role]);
            using var client = new ConsoleClient(Hub);
            await client.SignInAsync(account.Username);
            var token = await client.TokenAsync("/");

            Assert.AreEqual(HttpStatusCode.Forbidden, (await client.GetAsync($"/people/{account.Username}")).StatusCode);
            foreach (var handler in new[] { "change", "reset", "disable" })
                Assert.AreEqual(HttpStatusCode.Forbidden, (await client.PostAsync($"/people/{account.Username}", [("_handler", handler), ("__RequestVerificationToken", token), ("Roles", "it-manager"), ("Name", "Boss")])).StatusCode);
            CollectionAssert.AreEqual(new[] { role }, (await Hub.Get<AccountBook>().FindNamedAsync(account.Username))!.Roles);
        }
    }

    [TestMethod]
    public async Task The_devices_port_has_no_console_and_the_consoles_port_no_gRPC()
    {
        using var handler = ConsoleClient.Handler(Hub, new CookieContainer());
        using var devices = new HttpClient(handler) { BaseAddress = new Uri(Hub.Address), DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        using var browser = new ConsoleClient(Hub);

        Assert.AreEqual(HttpStatusCode.NotFound, (await devices.GetAsync("/sign-in")).StatusCode);
        Assert.AreEqual(HttpStatusCode.NotFound, (await browser.PostAsync("/schoolguard.v1.HubControl/ListDevices", [])).StatusCode);
    }
}
