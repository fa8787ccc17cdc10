using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

[TestClass]
public sealed class SiteTests : BrowserTest
{
    private const string Written = "Great day at Ravens Wood";

    private static readonly SiteAccess[] Sites = [.. SitePage.All.Select(site => Answers.Open(site.Name, site.Host))];

    [TestMethod]
    public async Task Each_known_site_is_read_and_its_own_buttons_for_posting_and_for_contact_are_held()
    {
        var snapshot = Answers.For(Face.Staff, Sites);
        snapshot.OfficialAccounts.Add(SitePage.All.Select(site => site.Handle).Where(handle => handle.Length > 0));
        await StartAsync(snapshot);
        AnalyseDraftRequest? asked = null;
        Agent.Analysis = request =>
        {
            asked = request;
            return Answers.Finding("Ravens Wood", "school", Hold.Warn)(request);
        };
        Agent.ContactCheck = request => request.ShownName is "Josh Patel" ? Answers.About("SG7017", "pupil-contact", Hold.Justify, "the account has a pupil's name") : new CheckReply();

        foreach (var site in SitePage.All)
        {
            TestContext.WriteLine(site.Name);
            var composer = await (await site.WriteAsync(Browser, Written)).PostAsync();
            await composer.IsHeldAsync(site.Audience);
            Assert.AreEqual((site.Host, site.Handle.Length > 0, site.Reply), (asked!.Host, asked.Official, asked.Reply));
            await composer.HasPostedAsync();
            await composer.PressAsync("Post anyway");
            await composer.HasPostedAsync(Written);

            await (await composer.MakeContactAsync()).IsAskedAsync("This may be a pupil's account", "“Josh Patel”");
            await composer.HasPostedAsync(Written);
            await composer.Page.CloseAsync();
        }
    }

    [TestMethod]
    public async Task Enter_is_held_from_the_first_time_where_a_site_is_known_to_post_by_it()
    {
        await StartAsync(Answers.For(Face.Staff, Sites));
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Warn);

        foreach (var site in SitePage.All.Where(site => site.EnterSends))
        {
            var composer = await (await site.WriteAsync(Browser, Written)).EnterAsync();
            await composer.IsHeldAsync(site.Audience);
            await composer.PressAsync("Edit post");
            await composer.HasPostedAsync();
            await composer.Page.CloseAsync();
        }
    }
}
