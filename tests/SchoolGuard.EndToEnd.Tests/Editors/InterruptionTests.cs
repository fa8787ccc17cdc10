using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>What may go wrong behind a draft while it is written.</summary>
[TestClass]
public sealed class InterruptionTests : EditorTest
{
    [TestMethod]
    public async Task The_agent_goes_and_comes_back_and_nothing_of_the_draft_is_lost()
    {
        var editor = await OpenAsync("lexical");
        await (await (await editor.EnterAsync()).TypeAsync(Written)).IsUnderlinedAsync("Ravens Wood");

        await Agent.GoAwayAsync();
        await editor.AnnouncesAsync("Not checked: SchoolGuard cannot be reached. Your draft is kept.");
        await (await editor.TypeAsync(" Thanks")).SaysAsync($"{Written} Thanks");
        await (await (await editor.PostAndBeHeldAsync()).SaysAsync("This post could not be checked")).EditAsync();
        await Agent.ComeBackAsync();

        await editor.AnnouncesAsync("SchoolGuard: 1 thing to look at");
        await (await (await editor.PostAndBeHeldAsync()).FixAsync()).EditAsync();
        await editor.SaysAsync($"{Fixed} Thanks");
    }

    [TestMethod]
    public async Task The_extensions_worker_is_stopped_and_starts_again_with_the_next_word()
    {
        var editor = await OpenAsync("slate");
        await (await (await editor.EnterAsync()).TypeAsync("Good morning")).SaysAsync("Good morning");

        await Browser.StopWorkersAsync();
        await editor.Page.BringToFrontAsync();
        await editor.TypeAsync($" {Written}");

        await editor.IsUnderlinedAsync("Ravens Wood");
        await (await (await editor.PostAndBeHeldAsync()).FixAsync()).EditAsync();
        await editor.SaysAsync($"Good morning {Fixed}");
    }

    [TestMethod]
    public async Task An_answer_that_comes_late_moves_with_the_text_or_is_forgotten()
    {
        var editor = await OpenAsync("tiptap");
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        var find = Answers.Finding("Ravens Wood", "school", Hold.Warn);
        Agent.Analysis = async request =>
        {
            var reply = await find(request);
            if (!request.Text.Equals(Written, StringComparison.Ordinal)) return reply;
            asked.TrySetResult();
            await answer.Task;
            return reply;
        };
        await (await editor.EnterAsync()).TypeAsync(Written);
        await asked.Task;

        await editor.PressAsync("Control+Home");
        await editor.TypeAsync("What a surprise! ");
        await editor.IsUnderlinedAsync("Ravens Wood");
        answer.SetResult();
        await editor.TypeAsync("Really. ");

        await editor.IsUnderlinedAsync("Ravens Wood");
        await editor.SaysAsync($"What a surprise! Really. {Written}");
    }
}
