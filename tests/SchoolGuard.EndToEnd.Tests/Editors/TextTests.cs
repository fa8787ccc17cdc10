using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>What a draft may consist of: other nodes than one, other letters than Latin ones, more than a person types.</summary>
[TestClass]
public sealed class TextTests : EditorTest
{
    private const int LongestDraft = 100_000;

    private static readonly string[] Rich = ["draft-js", "lexical", "quill", "tiptap", "prosemirror", "slate", "contenteditable", "closed-shadow"];

    [TestMethod]
    public async Task Words_spread_over_bold_and_linked_text_are_one_finding_and_one_fix()
    {
        await StartAsync();
        foreach (var name in Rich)
        {
            var editor = await EditorPage.OpenAsync(Browser, $"{name}?marked");
            await (await (await editor.EnterAsync()).PressAsync("Control+End")).TypeAsync(" Thanks");
            await editor.IsUnderlinedAsync("Ravens Wood");
            await editor.NextChangeIsAStepOfItsOwnAsync();

            await (await (await editor.PostAndBeHeldAsync()).FixAsync()).EditAsync();
            await editor.SaysAsync($"{Fixed} Thanks");
            await editor.PressAsync("Control+z");

            await editor.SaysAsync($"{Written} Thanks");
            await editor.Page.CloseAsync();
        }
    }

    [TestMethod]
    public async Task Several_findings_are_put_right_at_once_and_words_are_left_out_where_that_is_the_fix()
    {
        await StartAsync();
        var (first, second) = (Answers.Finding("Ravens Wood", "school", Hold.Warn), Answers.Finding(" with Year 9", "", Hold.Note));
        Agent.Analysis = async request =>
        {
            var reply = await first(request);
            reply.Diagnostics.Add((await second(request)).Diagnostics);
            return reply;
        };
        foreach (var name in (string[])[.. Rich, "textarea", "react-textarea"])
        {
            var editor = await EditorPage.OpenAsync(Browser, name);
            await (await (await editor.EnterAsync()).TypeAsync("At Ravens Wood with Year 9 today")).IsUnderlinedAsync("Ravens Wood");

            await (await (await editor.PostAndBeHeldAsync()).FixAsync()).EditAsync();

            await (await editor.TypeAsync("!")).SaysAsync("At school today!");
            await editor.Page.CloseAsync();
        }
    }

    [TestMethod]
    public async Task Letters_from_right_to_left_and_joined_pictures_stay_whole()
    {
        const string Mixed = "שלום 👩‍👩‍👧 Ravens Wood 🏫 مرحبا";
        await StartAsync();
        foreach (var name in (string[])[.. Rich, "textarea", "input"])
        {
            var editor = await EditorPage.OpenAsync(Browser, name);
            await (await (await editor.EnterAsync()).TypeAsync(Mixed)).SaysAsync(Mixed);
            await editor.IsUnderlinedAsync("Ravens Wood");

            await (await (await editor.PostAndBeHeldAsync()).FixAsync()).EditAsync();

            await (await editor.TypeAsync("!")).SaysAsync("שלום 👩‍👩‍👧 school 🏫 مرحبا!");
            await editor.Page.CloseAsync();
        }
    }

    [TestMethod]
    public async Task A_hundred_thousand_pasted_characters_are_checked_and_put_right()
    {
        var text = $"{Written} {new string('a', LongestDraft / 2)} {new string('b', LongestDraft / 3)}";
        text += string.Concat(Enumerable.Repeat(" and so on", LongestDraft))[..(LongestDraft - text.Length - 1)] + ".";
        await StartAsync();
        foreach (var name in (string[])["draft-js", "lexical", "slate", "contenteditable", "textarea"])
        {
            var editor = await EditorPage.OpenAsync(Browser, name);
            await (await (await editor.EnterAsync()).PasteAsync(text)).SaysAsync(text);
            await editor.IsUnderlinedAsync("Ravens Wood");

            await (await editor.PostByKeyAsync()).FixByKeyAsync();

            await editor.SaysAsync(text.Replace("Ravens Wood", "school", StringComparison.Ordinal));
            await editor.HasPostedAsync();
            await editor.Page.CloseAsync();
        }
    }

    [TestMethod]
    public async Task What_is_composed_beside_the_words_is_neither_broken_nor_posted()
    {
        await StartAsync();
        foreach (var name in (string[])[.. Rich, "textarea", "input"])
        {
            var editor = await EditorPage.OpenAsync(Browser, name);
            await (await editor.PostsByEnterAsync()).EnterAsync();
            await (await editor.TypeAsync(Written)).ComposeAsync("にほん");
            await editor.IsUnderlinedAsync("Ravens Wood");

            await editor.FinishComposingAsync("日本");

            await editor.SaysAsync($"{Written}日本");
            await editor.HasPostedAsync();
            await (await editor.PressAndBeHeldAsync("Enter")).EditAsync();
            await editor.Page.CloseAsync();
        }
    }
}
