namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>What Enter does is the page's affair: where it makes a line it is let be.</summary>
[TestClass]
public sealed class EnterTests : EditorTest
{
    [TestMethod]
    [DataRow("lexical")]
    [DataRow("textarea")]
    public async Task A_field_that_posts_by_Enter_and_does_not_say_so_is_noticed(string name)
    {
        var editor = await OpenAsync(name);
        await (await (await editor.EnterAsync()).TypeAsync("Good morning")).PressAsync("Enter");
        await (await editor.TypeAsync(Written)).SaysAsync($"Good morning\n{Written}");
        await editor.PressAsync("Control+a");
        await editor.PressAsync("Delete");
        await editor.PostsByEnterAsync(said: false);
        await (await editor.TypeAsync("Good morning")).PressAsync("Enter");
        await editor.HasPostedAsync("Good morning");

        await editor.TypeAsync(Written);

        await (await editor.PressAndBeHeldAsync("Enter")).EditAsync();
        await editor.SaysAsync(Written);
        await editor.HasPostedAsync("Good morning");
    }
}
