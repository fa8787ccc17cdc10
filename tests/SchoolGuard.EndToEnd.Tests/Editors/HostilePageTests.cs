using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>Pages that do what they like: nothing of ours fails, what it does stays bounded, and nothing goes out unasked.</summary>
[TestClass]
public sealed class HostilePageTests : EditorTest
{
    private const int MostQuestions = 20;

    [TestMethod]
    [DataRow("contenteditable")]
    [DataRow("textarea")]
    public async Task A_page_that_changes_what_everything_means_changes_nothing_for_us(string name)
    {
        var editor = await OpenAsync(name);
        var world = await ExtensionWorld.OfAsync(editor.Page);
        await editor.Page.EvaluateAsync("""
            () => {
              const nothing = () => null;
              for (const method of ["closest", "matches", "getAttribute", "attachShadow"]) Element.prototype[method] = nothing;
              for (const method of ["contains", "getRootNode"]) Node.prototype[method] = nothing;
              for (const method of ["composedPath", "preventDefault", "stopPropagation", "stopImmediatePropagation"]) Event.prototype[method] = nothing;
              for (const method of ["createRange", "execCommand"]) Document.prototype[method] = nothing;
              for (const method of ["addEventListener", "dispatchEvent"]) EventTarget.prototype[method] = nothing;
              HTMLFormElement.prototype.requestSubmit = HTMLElement.prototype.click = nothing;
              Highlight.prototype.add = CSS.highlights.set = nothing;
              MutationObserver.prototype.observe = ResizeObserver.prototype.observe = nothing;
              String.prototype.trim = function () { return ""; };
              for (const clobbering of ["parentNode", "requestSubmit", "contains", "elements"]) {
                const field = document.createElement("input");
                field.type = "hidden";
                field.name = clobbering;
                window.form.append(field);
              }
            }
            """);

        await (await editor.EnterAsync()).TypeAsync(Written);
        await editor.IsUnderlinedAsync("Ravens Wood");
        await (await (await editor.PostAndBeHeldAsync()).FixAsync()).EditAsync();

        await editor.SaysAsync(Fixed);
        await editor.HasPostedAsync();
        world.HasNoFaults();
    }

    [TestMethod]
    public async Task Storms_of_changes_and_of_made_up_events_are_answered_once()
    {
        var editor = await OpenAsync("contenteditable");
        var questions = 0;
        var find = Answers.Finding("Ravens Wood", "school", Hold.Warn);
        Agent.Analysis = request =>
        {
            Interlocked.Increment(ref questions);
            return find(request);
        };
        var world = await ExtensionWorld.OfAsync(editor.Page);
        await (await (await editor.EnterAsync()).TypeAsync(Written)).IsUnderlinedAsync("Ravens Wood");

        await editor.Page.EvaluateAsync("""
            async () => {
              const tail = window.field.appendChild(document.createElement("span"));
              for (let round = 0; round < 50; round++) {
                for (let change = 0; change < 200; change++) {
                  tail.textContent = ` ${round} ${change}`;
                  window.field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
                  window.dispatchEvent(new FocusEvent("focusin"));
                }
                await new Promise(requestAnimationFrame);
              }
              tail.textContent = " Ravens Wood";
            }
            """);

        await editor.IsUnderlinedAsync("Ravens Wood");
        await editor.SaysAsync($"{Written} Ravens Wood");
        Assert.IsLessThan(MostQuestions, questions);
        world.HasNoFaults();
    }

    [TestMethod]
    public async Task A_page_that_posts_by_itself_again_and_again_asks_once_and_posts_nothing()
    {
        var editor = await OpenAsync("contenteditable");
        var world = await ExtensionWorld.OfAsync(editor.Page);
        await (await (await editor.EnterAsync()).TypeAsync(Written)).SaysAsync(Written);

        await editor.Page.EvaluateAsync("""
            async () => {
              for (let round = 0; round < 100; round++) {
                document.getElementById("post").click();
                window.form.requestSubmit();
                window.field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true, composed: true }));
                await new Promise(requestAnimationFrame);
              }
            }
            """);
        await (await editor.IsAskedAsync()).EditAsync();

        await editor.HasPostedAsync();
        await editor.SaysAsync(Written);
        world.HasNoFaults();
    }

    [TestMethod]
    public async Task Fields_and_frames_that_are_taken_away_leave_nothing_behind()
    {
        var editor = await OpenAsync("iframe");
        var world = await ExtensionWorld.OfAsync(editor.Page);
        await (await (await editor.EnterAsync()).TypeAsync(Written)).IsUnderlinedAsync("Ravens Wood");
        var held = await editor.PostAndBeHeldAsync();
        await editor.Page.EvaluateAsync("() => document.querySelector('iframe').remove()");
        await held.EditAsync();

        await editor.Page.EvaluateAsync("""
            async () => {
              for (let round = 0; round < 100; round++) {
                const field = document.createElement(round % 2 ? "textarea" : "div");
                if (field.tagName === "DIV") field.contentEditable = "true";
                window.form.append(field);
                field.focus();
                document.execCommand("insertText", false, "Ravens Wood");
                await new Promise(requestAnimationFrame);
                field.remove();
              }
              await new Promise(requestAnimationFrame);
              await new Promise(requestAnimationFrame);
            }
            """);

        Assert.AreEqual((0, 0), (await world.DraftsAsync(), await world.DrawnAsync()));
        world.HasNoFaults();
    }
}
