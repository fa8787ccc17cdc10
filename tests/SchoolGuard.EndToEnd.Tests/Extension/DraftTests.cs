using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

[TestClass]
public sealed class DraftTests : BrowserTest
{
    private const string Form = "https://www.facebook.com/";
    private const string Rich = "https://x.com/home";
    private const string Written = "Great day at Ravens Wood today!";
    private const string Fixed = "Great day at school today!";

    private static readonly AccessSnapshot Staff = Answers.For(Face.Staff, Answers.Open("X", "x.com"), Answers.Open("Facebook", "facebook.com"));

    [TestMethod]
    [DataRow(Form)]
    [DataRow(Rich)]
    public async Task What_the_agent_finds_is_underlined_and_announced(string address)
    {
        var composer = await ComposeAsync(address, Hold.Warn);

        await composer.WriteAsync(Written);

        await composer.IsUnderlinedAsync("warn", "Ravens Wood");
        await composer.AnnouncesAsync("SchoolGuard: 1 thing to look at");
    }

    [TestMethod]
    [DataRow(Form)]
    [DataRow(Rich)]
    public async Task A_post_is_held_fixed_and_posted_once(string address)
    {
        var composer = await ComposeAsync(address, Hold.Warn);
        await composer.WriteAsync(Written);

        var dialog = await composer.PostAndBeHeldAsync();
        await dialog.SaysAsync("“Ravens Wood” says which school you work at");
        await dialog.SaysAsync("Clause 2");
        await dialog.FixAsync();
        await dialog.SaysAsync("Ready to post");
        await composer.HasDraftAsync(Fixed);
        await dialog.PostAsync();

        await composer.HasPostedAsync(Fixed);
    }

    [TestMethod]
    [DataRow(Form)]
    [DataRow(Rich)]
    public async Task A_post_in_which_nothing_is_found_goes_out_without_a_word(string address)
    {
        var composer = await ComposeAsync(address, Hold.Warn);

        await (await composer.WriteAsync("Lovely weather")).PostAsync();

        await composer.HasPostedAsync("Lovely weather");
    }

    [TestMethod]
    [DataRow(Form)]
    [DataRow(Rich)]
    public async Task Control_Enter_is_held_too_and_let_go_once(string address)
    {
        var composer = await ComposeAsync(address, Hold.Warn);
        await composer.WriteAsync(Written);

        await (await composer.PressControlEnterAndBeHeldAsync()).PostAnywayAsync();

        await composer.HasPostedAsync(Written);
    }

    [TestMethod]
    public async Task Escape_goes_back_to_the_draft_and_posts_nothing()
    {
        var composer = await ComposeAsync(Form, Hold.Warn);
        await composer.WriteAsync(Written);

        await (await composer.PostAndBeHeldAsync()).EscapeAsync();

        await composer.HasFocusInFieldAsync();
        await composer.HasDraftAsync(Written);
        await composer.HasPostedAsync();
    }

    [TestMethod]
    public async Task What_is_not_about_the_school_is_not_asked_again()
    {
        var composer = await ComposeAsync(Rich, Hold.Warn);
        await composer.WriteAsync(Written);

        var dialog = await (await composer.PostAndBeHeldAsync()).NotAboutOurSchoolAsync();
        await dialog.SaysAsync("Ready to post");
        await dialog.PostAsync();

        await composer.HasPostedAsync(Written);
    }

    [TestMethod]
    public async Task A_reason_is_needed_where_the_policy_wants_one()
    {
        var composer = await ComposeAsync(Form, Hold.Justify);
        await composer.WriteAsync(Written);

        var dialog = await composer.PostAndBeHeldAsync();
        await dialog.GiveReasonAsync("Agreed with the headteacher");
        await dialog.PostAnywayAsync();

        await composer.HasPostedAsync(Written);
    }

    [TestMethod]
    public async Task What_the_policy_forbids_cannot_be_posted_anyway()
    {
        var composer = await ComposeAsync(Form, Hold.Forbid);
        await composer.WriteAsync(Written);

        var dialog = await composer.PostAndBeHeldAsync();

        Assert.IsFalse(await dialog.OffersAsync("Post anyway"));
        Assert.IsTrue(await dialog.OffersAsync("Fix"));
    }

    [TestMethod]
    public async Task A_fix_is_taken_back_by_the_browsers_own_undo()
    {
        var composer = await ComposeAsync(Form, Hold.Warn);
        await composer.WriteAsync(Written);
        var dialog = await (await composer.PostAndBeHeldAsync()).FixAsync();
        await dialog.SaysAsync("Ready to post");
        await dialog.EditAsync();

        await composer.Page.Keyboard.PressAsync("Control+z");

        await composer.HasDraftAsync(Written);
    }

    [TestMethod]
    public async Task Without_the_agent_the_draft_is_kept_the_state_is_shown_and_posting_asks_first()
    {
        var composer = await ComposeAsync(Rich, Hold.Warn);
        await composer.WriteAsync("Lovely weather");

        await Agent.GoAwayAsync();
        await composer.AnnouncesAsync("Not checked: SchoolGuard cannot be reached. Your draft is kept.");
        await composer.HasDraftAsync("Lovely weather");
        var dialog = await composer.PostAndBeHeldAsync();
        await dialog.SaysAsync("This post could not be checked");
        await dialog.PostAnywayAsync();

        await composer.HasPostedAsync("Lovely weather");
    }

    [TestMethod]
    [DataRow(Form)]
    [DataRow(Rich)]
    public async Task A_post_waits_for_an_answer_that_is_late(string address)
    {
        await StartAsync(Staff);
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        Agent.Analysis = async request =>
        {
            // What is asked without a caret is asked for the moment of posting.
            if (request.HasCaret) return new AnalyseDraftReply { Revision = request.Revision, Hold = Hold.None };
            asked.TrySetResult();
            await answer.Task;
            return new AnalyseDraftReply { Revision = request.Revision, Hold = Hold.None };
        };
        var composer = await ComposerPage.OpenAsync(Browser, address);
        await (await composer.WriteAsync("Lovely weather")).PostAsync();
        await asked.Task;

        await composer.HasPostedAsync();
        answer.SetResult();

        await composer.HasPostedAsync("Lovely weather");
    }

    [TestMethod]
    public async Task What_the_page_itself_sets_off_is_held_too()
    {
        var composer = await ComposeAsync(Form, Hold.Warn);
        await composer.WriteAsync(Written);

        var dialog = await composer.SubmitByScriptAndBeHeldAsync();
        await dialog.EditAsync();

        await composer.HasPostedAsync();
    }

    [TestMethod]
    public async Task Nothing_of_a_draft_is_stored_or_shown_to_the_page()
    {
        var composer = await ComposeAsync(Form, Hold.Warn);
        await composer.WriteAsync(Written);
        await composer.IsUnderlinedAsync("warn", "Ravens Wood");

        var stored = await (await Browser.OpenPopupAsync()).Page.EvaluateAsync<string>(
            "async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()])");

        Assert.DoesNotContain("Ravens Wood", stored);
        Assert.IsFalse(await composer.Page.EvaluateAsync<bool>("() => document.documentElement.outerHTML.includes('Ravens Wood')"));
    }

    [TestMethod]
    public async Task A_pupils_writing_is_not_watched()
    {
        await StartAsync(Answers.For(Face.Pupil, Answers.Open("Facebook", "facebook.com")));
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Forbid);
        var composer = await ComposerPage.OpenAsync(Browser, Form);

        await (await composer.WriteAsync(Written)).PostAsync();

        await composer.HasPostedAsync(Written);
    }

    private async Task<ComposerPage> ComposeAsync(string address, Hold hold)
    {
        await StartAsync(Staff);
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", hold);
        return await ComposerPage.OpenAsync(Browser, address);
    }
}
