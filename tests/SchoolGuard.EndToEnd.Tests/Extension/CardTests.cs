using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

[TestClass]
public sealed class CardTests : BrowserTest
{
    private const string Form = "https://www.facebook.com/";
    private const string Rich = "https://x.com/home";
    private const string Written = "Great day at Ravens Wood";

    [TestMethod]
    [DataRow(Form)]
    [DataRow(Rich)]
    public async Task The_card_says_what_why_and_what_to_do_and_gives_the_caret_back(string address)
    {
        var composer = await ComposeAsync(address);

        var card = await composer.HoverAsync("warn", "Ravens Wood");
        await card.SaysAsync("“Ravens Wood” says which school you work at");
        await card.SaysAsync("Clause 2");
        await card.HoverAsync("Staff must not post any comments");
        await composer.HasFocusInFieldAsync();
        await card.EscapeAsync();
        await composer.HasFocusInFieldAsync();

        card = await composer.SummonCardAsync();
        await card.HasFocusAsync("Say “school”");
        await card.EscapeAsync();
        await composer.HasFocusInFieldAsync();
        await composer.Page.Keyboard.TypeAsync("!");
        await composer.HasDraftAsync(Written + "!");

        await (await composer.HoverAsync("warn", "Ravens Wood")).LeaveAsync();
        await (await composer.HoverAsync("warn", "Ravens Wood")).FixAsync("Say “school”");
        await composer.HasDraftAsync("Great day at school!");
    }

    [TestMethod]
    [DataRow(Form)]
    [DataRow(Rich)]
    public async Task The_card_says_all_that_was_found_in_the_same_words(string address)
    {
        var composer = await ComposeAsync(address, async request =>
        {
            var reply = await Answers.Finding("Ravens Wood", "school", Hold.Warn)(request);
            foreach (var diagnostic in (await Answers.Finding("at Ravens", "there", Hold.Warn)(request)).Diagnostics)
            {
                diagnostic.Message = "says where you are";
                reply.Diagnostics.Add(diagnostic);
            }

            return reply;
        });

        var card = await composer.HoverAsync("warn", address is Form ? "at Ravens" : "Ravens Wood");
        await card.SaysAsync("“at Ravens” says where you are");
        await card.SaysAsync("“Ravens Wood” says which school you work at");
        await card.FixAsync("Say “there”");

        await composer.HasDraftAsync("Great day there Wood");
    }

    [TestMethod]
    public async Task What_the_card_is_told_is_not_about_the_school_is_underlined_no_more()
    {
        var composer = await ComposeAsync(Rich);

        await (await composer.HoverAsync("warn", "Ravens Wood")).NotAboutOurSchoolAsync();
        await (await composer.WriteMoreAsync(" today")).PostAsync();

        await composer.HasPostedAsync(Written + " today");
    }

    private Task<ComposerPage> ComposeAsync(string address) => ComposeAsync(address, Answers.Finding("Ravens Wood", "school", Hold.Warn));

    private async Task<ComposerPage> ComposeAsync(string address, Func<AnalyseDraftRequest, Task<AnalyseDraftReply>> analysis)
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("X", "x.com"), Answers.Open("Facebook", "facebook.com")));
        Agent.Analysis = analysis;
        return await (await ComposerPage.OpenAsync(Browser, address)).WriteAsync(Written);
    }
}
