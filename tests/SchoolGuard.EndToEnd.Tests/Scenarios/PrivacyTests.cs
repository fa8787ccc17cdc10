using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.EndToEnd.Tests.Traces;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Scenarios;

/// <summary>A whole run with the real agent, host and browser, and then a search of everything that it left behind.</summary>
[TestClass]
public sealed class PrivacyTests
{
    private const string Rules = "Allow(SocialMedia).To(Everyone).Citing(\"1\");\nWarn(SchoolName).InPostsBy(Staff).Citing(\"2\");\nJustify(Abuse).InPostsBy(Staff).Citing(\"5\");";

    // Words that nothing else on the machine says.
    private const string Draft = "Quillfeather marmalade at Wynstones, zanthoxylum brindlewick";
    private const string Planted = "brackenmoth-planted-by-the-page";

    private static readonly string[] OfTheDraft = ["Quillfeather", "marmalade at", "zanthoxylum", "brindlewick"];

    [TestMethod]
    public async Task Nothing_of_a_draft_is_in_any_file_log_process_argument_or_network_byte_of_a_whole_run()
    {
        var log = new RunLog();
        using var files = new TemporaryFolder();
        var search = new TraceSearch(OfTheDraft);
        await using (var agent = await AgentProcess.StartAsync("u-me,,true,teacher,{0},Test,Teacher,,", Rules, log))
        {
            await using (var browser = await BrowserSession.StartAsync(agent.Socket, profile: files, arguments: ["--log-net-log=" + files.File("net-log.json"), "--net-log-capture-mode=Everything"]))
            {
                await (await browser.OpenPopupAsync()).SaysAsync("The agent on this device answers.");
                var composer = await ComposerPage.OpenAsync(browser, "https://x.com/home");
                await composer.WriteAsync(Draft);
                await composer.IsUnderlinedAsync("warn", "Wynstones");
                search.InProcessArguments();
                var dialog = await composer.PostAndBeHeldAsync();
                await dialog.SaysAsync("Clause 2");
                await dialog.EscapeAsync();
                await agent.KillAsync();
                await composer.AnnouncesAsync("Not checked: SchoolGuard cannot be reached. Your draft is kept.");
                search.InProcessArguments();

                // What a page stores and asks for is found, so that finding nothing of the draft says something.
                await composer.Page.EvaluateAsync("planted => { localStorage.setItem('note', planted); return fetch('http://127.0.0.1:9/' + planted).catch(() => 0); }", Planted);
            }

            search.InFolder(files.Path);
            search.InFolder(agent.State);
        }

        search.InText("the agent's output", log.Text);
        Assert.IsEmpty(search.Found, string.Join('\n', search.Found));
        Assert.IsGreaterThan(100, search.Searched);
        var planted = new TraceSearch([Planted]).InFolder(files.Path).Found;
        Assert.Contains(found => found.Contains("leveldb", StringComparison.Ordinal), planted);
        Assert.Contains(found => found.EndsWith("net-log.json", StringComparison.Ordinal), planted);
    }
}
