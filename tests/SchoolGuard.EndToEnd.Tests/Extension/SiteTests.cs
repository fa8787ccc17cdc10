using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

[TestClass]
public sealed class SiteTests : BrowserTest
{
    private const string Written = "Great day at Ravens Wood";

    private static readonly SiteAccess[] Sites = [.. SitePage.All.Select(site => Answers.Open(site.Name, site.Host))];

    [TestMethod]
    public async Task Each_known_sites_own_button_is_held_and_its_audience_said()
    {
        await StartAsync(Answers.For(Face.Staff, Sites));
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Warn);

        foreach (var site in SitePage.All)
        {
            var composer = await (await site.WriteAsync(Browser, Written)).PostAsync();
            await composer.IsHeldAsync(site.Audience);
            await composer.HasPostedAsync();
            await composer.PressAsync("Post anyway");
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
