using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.Live;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Hub.Tests.Console.Support;

namespace SchoolGuard.Hub.Tests.Console;

[TestClass]
public sealed class LiveTests : ConsoleTest
{
    [TestMethod]
    public async Task A_part_that_follows_a_topic_is_fetched_again_and_nothing_else_moves()
    {
        var page = await SignInAsync(AccountRole.ItManager, "/people");
        await Assertions.Expect(page.Locator("#accounts")).ToContainTextAsync("It Manager");
        await page.GetByRole(AriaRole.Link, new() { Name = "Add somebody" }).FocusAsync();
        await page.EvaluateAsync("document.body.dataset.same = 'yes'");

        await AddAsync("tess", [AccountRole.Teacher]);

        await Assertions.Expect(page.Locator("#accounts")).ToContainTextAsync("Tess");
        Assert.AreEqual("yes", await page.EvaluateAsync<string>("document.body.dataset.same"));
        Assert.AreEqual("Add somebody", await page.EvaluateAsync<string>("document.activeElement.textContent"));
    }

    [TestMethod]
    public async Task Somebody_who_follows_hears_of_their_topics_alone_and_several_at_once_are_one()
    {
        var feed = new ChangeFeed();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var following = new LiveSignal(feed).FollowAsync(["devices"], patience.Token).GetAsyncEnumerator(patience.Token);
        Assert.IsTrue(await following.MoveNextAsync());
        var next = following.MoveNextAsync();

        feed.Raise(new Change("lessons", "1"));
        Assert.IsFalse(next.IsCompleted);
        feed.Raise(new Change("devices", "1"));

        Assert.IsTrue(await next);
    }
}
