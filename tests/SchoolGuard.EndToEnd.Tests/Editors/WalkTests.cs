namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>What an author does with a draft, from the first word to the post, in every kind of editor. One browser each: its start is what takes the time.</summary>
[TestClass]
public sealed class WalkTests : EditorTest
{
    [TestMethod]
    [DataRow("draft-js")]
    [DataRow("lexical")]
    [DataRow("quill")]
    [DataRow("tiptap")]
    [DataRow("prosemirror")]
    [DataRow("slate")]
    [DataRow("react-textarea")]
    [DataRow("textarea")]
    [DataRow("input")]
    [DataRow("contenteditable")]
    [DataRow("iframe")]
    [DataRow("iframe?written")]
    [DataRow("open-shadow")]
    [DataRow("closed-shadow")]
    public async Task A_draft_is_underlined_fixed_undone_written_on_held_and_posted(string name)
    {
        var editor = await OpenAsync(name);
        await (await editor.EnterAsync()).TypeAsync(Written);
        await editor.SaysAsync(Written);
        await editor.IsUnderlinedAsync("Ravens Wood");

        await FixIsOneStepAsync(editor);
        await WritingGoesOnAfterAFixAsync(editor);
        await WhatThePageSendsIsHeldAsync(editor);
        await EnterIsHeldWhereItPostsAsync(editor, name is "input" ? "" : "\n");
    }

    private static async Task FixIsOneStepAsync(EditorPage editor)
    {
        await editor.NextChangeIsAStepOfItsOwnAsync();
        await (await (await editor.PostAndBeHeldAsync()).FixAsync()).EditAsync();
        await editor.SaysAsync(Fixed);
        await editor.IsUnderlinedAsync();
        await (await editor.PressAsync("Control+z")).SaysAsync(Written);
        await editor.IsUnderlinedAsync("Ravens Wood");
        await (await editor.PressAsync("Control+Shift+z")).SaysAsync(Fixed);
        await (await editor.PressAsync("Control+z")).SaysAsync(Written);
    }

    private static async Task WritingGoesOnAfterAFixAsync(EditorPage editor)
    {
        await editor.PressAsync("Control+End");
        await (await (await editor.PressAndBeHeldAsync("Control+Enter")).FixAsync()).EditAsync();
        await (await editor.TypeAsync(" Thanks")).SaysAsync($"{Fixed} Thanks");
        await (await editor.PostAsync()).HasPostedAsync($"{Fixed} Thanks");
        await editor.SaysAsync("");
    }

    private static async Task WhatThePageSendsIsHeldAsync(EditorPage editor)
    {
        await (await editor.TypeAsync(Written)).SaysAsync(Written);
        await (await editor.SubmitByScriptAndBeHeldAsync()).EditAsync();
        await editor.SaysAsync(Written);
        await (await editor.SubmitByScriptAndBeHeldAsync()).PostAnywayAsync();
        await editor.HasPostedAsync($"{Fixed} Thanks", Written);
        await editor.SaysAsync("");
    }

    private static async Task EnterIsHeldWhereItPostsAsync(EditorPage editor, string line)
    {
        var both = $"Good morning{line}{Written}";
        await editor.PostsByEnterAsync();
        await editor.TypeAsync("Good morning");
        if (line.Length > 0) await editor.PressAsync("Shift+Enter");
        await (await editor.TypeAsync(Written)).SaysAsync(both);
        await (await editor.PressAndBeHeldAsync("Enter")).EditAsync();
        await editor.SaysAsync(both);
        await (await editor.PressAndBeHeldAsync("Enter")).PostAnywayAsync();
        await editor.HasPostedAsync($"{Fixed} Thanks", Written, both);
        await editor.SaysAsync("");

        await editor.ComposeAsync("に");
        await editor.ComposeAsync("にほん");
        await (await editor.FinishComposingAsync("日本")).SaysAsync("日本");
    }
}
