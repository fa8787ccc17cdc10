using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

[TestClass]
public sealed class RequestTests : BrowserTest
{
    private const string Written = "Great day at Ravens Wood";

    [TestMethod]
    public async Task What_a_page_sends_by_itself_is_held_in_every_way_and_let_go_or_failed()
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("X", "x.com")));
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Warn);

        foreach (var way in new[] { "fetch", "request", "form", "bytes", "xhr", "emptied", "frame", "overridden" })
        {
            var composer = await SitePage.X.WriteAsync(Browser, Written);
            TestContext.WriteLine(way);

            await composer.PostByAsync(way);
            await composer.IsHeldAsync("Everyone, on x.com");
            await composer.HasOutcomeAsync("waiting");
            await composer.PressAsync("Edit post");
            await composer.HasOutcomeAsync("failed");
            await composer.Page.CloseAsync();
        }

        foreach (var way in new[] { "xhr", "emptied" })
        {
            var composer = await SitePage.X.WriteAsync(Browser, Written);
            await composer.PostByAsync(way);
            await composer.IsHeldAsync("Everyone, on x.com");
            await composer.PressAsync("Post anyway");
            await composer.HasOutcomeAsync("sent");
            await composer.Page.CloseAsync();
        }
    }

    [TestMethod]
    public async Task A_form_that_a_script_sends_past_its_own_submit_event_is_held_and_can_be_let_go()
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("Forum", "forum.example")));
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Warn);
        var composer = await SitePage.Forum.WriteAsync(Browser, Written);

        await composer.Page.EvaluateAsync("() => document.forms[0].submit()");
        await composer.IsHeldAsync(SitePage.Forum.Audience);
        await composer.PressAsync("Edit post");
        await composer.Page.EvaluateAsync("() => document.forms[0].submit()");
        await composer.IsHeldAsync(SitePage.Forum.Audience);
        await composer.LeaveByAsync("Post anyway", "https://forum.example/thread?text=Great+day+at+Ravens+Wood");
    }

    [TestMethod]
    public async Task What_carries_no_draft_or_one_that_was_let_go_is_sent_without_a_word()
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("X", "x.com")));
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Warn);

        var quiet = await SitePage.X.WriteAsync(Browser, "Lovely weather today");
        await quiet.PostByAsync("fetch");
        await quiet.HasOutcomeAsync("sent");

        var composer = await SitePage.X.WriteAsync(Browser, Written);
        await composer.Page.EvaluateAsync("() => document.querySelector('[data-testid=tweetButtonInline]').addEventListener('click', () => postBy('fetch'), true)");
        await composer.PostAsync();
        await composer.IsHeldAsync("Everyone, on x.com");
        await composer.PressAsync("Post anyway");
        await composer.HasOutcomeAsync("sent");
    }

    [TestMethod]
    public async Task The_page_hears_nothing_of_the_channel_and_nothing_of_a_pupils_requests_is_asked_about()
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("X", "x.com")));
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Warn);
        var composer = await SitePage.X.WriteAsync(Browser, Written);
        await composer.PostByAsync("overridden");
        await composer.IsHeldAsync("Everyone, on x.com");

        Assert.AreEqual(0, await composer.Page.EvaluateAsync<int>("() => heard.length"));
        await composer.PressAsync("Edit post");
        Agent.Push(Answers.For(Face.Pupil, Answers.Open("X", "x.com")));
        await (await Browser.OpenPopupAsync()).SaysAsync("Pupil");

        var pupil = await SitePage.X.WriteAsync(Browser, Written);
        await pupil.PostByAsync("fetch");
        await pupil.HasOutcomeAsync("sent");
    }
}
