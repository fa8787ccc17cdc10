namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>Text that nobody has typed: a page brings an earlier draft back, or fills one in from an address.</summary>
[TestClass]
public sealed class FilledFieldTests : EditorTest
{
    [TestMethod]
    [DataRow("textarea", "value")]
    [DataRow("contenteditable", "textContent")]
    [DataRow("closed-shadow", "textContent")]
    public async Task What_the_page_has_filled_in_is_held_though_nobody_wrote_in_it(string name, string property)
    {
        var editor = await OpenAsync(name);
        await editor.Page.EvaluateAsync("([property, text]) => { window.field[property] = text; }", new[] { property, Written });

        await (await (await editor.PostAndBeHeldAsync()).FixAsync()).EditAsync();

        await editor.SaysAsync(Fixed);
        await editor.HasPostedAsync();
    }
}
