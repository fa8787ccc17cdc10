using SchoolGuard.EndToEnd.Tests.Browser;

namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>A post that is held: its author is being asked.</summary>
internal sealed class HeldPost(EditorPage editor, ClosedSurface surface)
{
    public static async Task<HeldPost> OnAsync(EditorPage editor, ClosedSurface surface)
    {
        await surface.SeesAsync("alertdialog", "");
        return new HeldPost(editor, surface);
    }

    public async Task<HeldPost> SaysAsync(string text)
    {
        await surface.SeesAsync("StaticText", text);
        return this;
    }

    /// <summary>Has everything put right; nothing holds the post then.</summary>
    public async Task<HeldPost> FixAsync()
    {
        await surface.ClickAsync("button", "Fix");
        return await SaysAsync("Ready to post");
    }

    /// <summary>Fix stands before Edit post, where the focus is.</summary>
    public async Task FixByKeyAsync()
    {
        await editor.PressAsync("Shift+Tab");
        await editor.PressAsync("Enter");
    }

    public Task<EditorPage> EditAsync() => LeaveAsync("Edit post");

    public Task<EditorPage> PostAnywayAsync() => LeaveAsync("Post anyway");

    private async Task<EditorPage> LeaveAsync(string button)
    {
        await surface.ClickAsync("button", button);
        await surface.GoneAsync("alertdialog");
        return editor;
    }
}
