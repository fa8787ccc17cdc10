using Microsoft.Playwright;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Policies;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console.Pages;

[TestClass]
public sealed class PolicyPagesTests : ConsoleTest
{
    private const string Markup = "<img src=x onerror=\"document.title='broken'\">";

    private static string Opened => TestPolicies.Source.Replace("Deny(SocialMedia).To(Visitors)", "Allow(SocialMedia).To(Visitors)", StringComparison.Ordinal);

    [TestMethod]
    public async Task What_a_bundle_changes_and_which_proofs_it_breaks_is_shown_before_it_can_be_published_to_a_group_and_then_to_all()
    {
        await Hub.PublishAsync(1);
        await ScriptedDevice.EnrolAsync(Hub, "CR-01", "pilot");
        var page = await SignInAsync(AccountRole.ItManager, "/policy/publish");

        await CheckAsync(page, TestPolicies.SignSource(Opened, 2));

        await Assertions.Expect(page.Locator("#changes")).ToContainTextAsync("Visitors");
        await Assertions.Expect(page.Locator("#proofs")).ToContainTextAsync("Fails");
        Assert.AreEqual(1L, (await Hub.Get<PolicyShelf>().InForceAsync())!.Counter, "nothing is published yet");
        await PageChecks.PassesAsync(page, "publish");
        await page.GetByLabel("First to the devices of pilot").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish policy 2" }).ClickAsync();
        await Assertions.Expect(page.Locator("#tried")).ToContainTextAsync("Policy 2 is being tried");
        await Assertions.Expect(page.Locator("#tried")).ToContainTextAsync("0 of 1");
        await PageChecks.PassesAsync(page, "policy-tried");
        await page.GetByText("Give it to every device").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Give it to all" }).ClickAsync();
        await Assertions.Expect(page.Locator("#inforce")).ToContainTextAsync("every device");
        Assert.AreEqual(2L, (await Hub.Get<PolicyShelf>().InForceAsync())!.Counter);
        await page.GotoAsync("/policy/compare?from=1&to=2");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("New access");
        await PageChecks.PassesAsync(page, "compare");
        await page.GotoAsync("/audit?kind=bundle-released");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("by it-manager");
    }

    [TestMethod]
    public async Task A_bundle_that_is_refused_says_why()
    {
        using var other = BundleSigningKey.Create();
        await Hub.PublishAsync(3);
        var page = await SignInAsync(AccountRole.ItManager, "/policy/publish");

        await CheckAsync(page, TestPolicies.Sign(4, other));
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("SG6003");
        await CheckAsync(page, TestPolicies.Sign(2));
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("SG6002");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Publish policy" })).ToHaveCountAsync(0);
    }

    [TestMethod]
    public async Task The_policy_in_force_is_drawn_with_its_proofs_its_history_and_what_changed()
    {
        await Hub.PublishAsync(1);
        await Hub.PublishAsync(2);
        var page = await SignInAsync(AccountRole.Headteacher, "/policy");

        await Assertions.Expect(page.Locator("#inforce")).ToContainTextAsync("2: Social Media Policy");
        await Assertions.Expect(page.Locator("#proofs")).ToContainTextAsync("Holds");
        Assert.IsTrue(await page.Locator("img.matrix").EvaluateAsync<bool>("async (img) => { await img.decode(); return img.naturalWidth > 0; }"));
        await page.GetByText("The same as a table").ClickAsync();
        await Assertions.Expect(page.Locator("#matrix table").First).ToContainTextAsync("denied");
        await PageChecks.PassesAsync(page, "policy");
        await page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await PageChecks.PassesAsync(page, "history");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("the same in every situation");
    }

    [TestMethod]
    public async Task Markup_in_a_policy_is_text()
    {
        var page = await SignInAsync(AccountRole.ItManager, "/policy/publish");
        var source = Opened.Replace("\"Social Media Policy\"", "\"Social <b>Media</b> <script>document.title='broken'</script>\"", StringComparison.Ordinal);

        await CheckAsync(page, TestPolicies.SignSource(source, 1));
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("<b>Media</b>");
        await page.GetByLabel("To every device at once").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish policy 1" }).ClickAsync();

        await Assertions.Expect(page.Locator("#inforce")).ToContainTextAsync("<b>Media</b>");
        await page.GotoAsync($"/policy?sites={Uri.EscapeDataString(Markup)}");
        await Assertions.Expect(page).ToHaveTitleAsync("Policy - SchoolGuard");
    }

    [TestMethod]
    public async Task A_teacher_does_not_publish()
    {
        await Hub.PublishAsync(1);
        var page = await SignInAsync(AccountRole.Teacher);

        Assert.AreEqual(403, (await page.GotoAsync("/policy/publish"))!.Status);
        Assert.AreEqual(403, (await page.GotoAsync("/policy/1/matrix.svg?sites=SocialMedia"))!.Status);
        Assert.AreEqual(403, (await page.GotoAsync("/audit/export"))!.Status);
    }

    private static async Task CheckAsync(IPage page, byte[] bundle)
    {
        await page.GetByLabel("Bundle", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "wynstones.bundle", MimeType = "application/octet-stream", Buffer = bundle });
        await page.GetByRole(AriaRole.Button, new() { Name = "Check it" }).ClickAsync();
    }
}
