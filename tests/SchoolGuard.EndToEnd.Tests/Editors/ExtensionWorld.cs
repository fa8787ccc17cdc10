using System.Collections.Concurrent;
using Microsoft.Playwright;
using SchoolGuard.EndToEnd.Tests.Browser;

namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>The world of the extension's scripts in a page, as the browser's developer tools see it: what failed in it, and what it holds.</summary>
internal sealed class ExtensionWorld
{
    private const string Origin = "chrome-extension://" + BrowserSession.ExtensionId;

    private readonly ConcurrentQueue<string> faults = new();
    private readonly ConcurrentDictionary<string, int> worlds = new(StringComparer.Ordinal);
    private readonly ICDPSession devTools;

    private ExtensionWorld(ICDPSession devTools) => this.devTools = devTools;

    public static async Task<ExtensionWorld> OfAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var world = new ExtensionWorld(session);
        session.Event("Runtime.executionContextCreated").OnEvent += (_, created) =>
        {
            var context = created!.Value.GetProperty("context");
            if (context.GetProperty("origin").ValueEquals(Origin)) world.worlds[context.GetProperty("auxData").GetProperty("frameId").GetString()!] = context.GetProperty("id").GetInt32();
        };
        session.Event("Runtime.exceptionThrown").OnEvent += (_, thrown) =>
        {
            if (thrown!.Value.GetRawText() is var fault && fault.Contains(Origin, StringComparison.Ordinal)) world.faults.Enqueue(fault);
        };
        await session.SendAsync("Runtime.enable");
        return world;
    }

    public void HasNoFaults() => Assert.IsEmpty(string.Join('\n', faults));

    /// <summary>How many drafts the page's scripts of ours hold.</summary>
    public Task<int> DraftsAsync() => CountAsync("[...draftsOfFrames()].length");

    /// <summary>How much of ours is drawn on the page.</summary>
    public Task<int> DrawnAsync() => CountAsync("surface ? surface.childElementCount : 0");

    private async Task<int> CountAsync(string expression)
    {
        var tree = await devTools.SendAsync("Page.getFrameTree");
        var frame = tree!.Value.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString()!;
        var result = await devTools.SendAsync("Runtime.evaluate", new Dictionary<string, object> { ["expression"] = expression, ["contextId"] = worlds[frame] });
        return result!.Value.GetProperty("result").GetProperty("value").GetInt32();
    }
}
