using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>
/// What the extension draws on a page stands in a closed shadow root, which page scripts and Playwright's locators cannot enter. A person can: this
/// finds things by the role and name that assistive technology sees, and clicks where they are.
/// </summary>
internal sealed class ClosedSurface(IPage page, ICDPSession devTools)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static async Task<ClosedSurface> OfAsync(IPage page)
    {
        var devTools = await page.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("DOM.enable");
        await devTools.SendAsync("Accessibility.enable");
        return new ClosedSurface(page, devTools);
    }

    public async Task ClickAsync(string role, string name)
    {
        var node = await WaitAsync(role, candidate => string.Equals(candidate, name, StringComparison.Ordinal), $"`{name}`");
        var box = await devTools.SendAsync("DOM.getBoxModel", new Dictionary<string, object> { ["backendNodeId"] = node });
        var corners = box!.Value.GetProperty("model").GetProperty("content").EnumerateArray().Select(corner => corner.GetSingle()).ToArray();
        await page.Mouse.ClickAsync((corners[0] + corners[4]) / 2, (corners[1] + corners[5]) / 2);
    }

    /// <summary>Waits for something of a role whose name contains a text.</summary>
    public Task<int> SeesAsync(string role, string text) => WaitAsync(role, name => name.Contains(text, StringComparison.Ordinal), $"containing `{text}`");

    /// <summary>Whether there is a button of that name now.</summary>
    public async Task<bool> OffersAsync(string button) => (await NodesAsync()).Any(node => node is { Role: "button" } && string.Equals(node.Name, button, StringComparison.Ordinal));

    /// <summary>Waits until something of a role has gone.</summary>
    public Task GoneAsync(string role) => UntilAsync(
        async () => (await NodesAsync()).Any(node => string.Equals(node.Role, role, StringComparison.Ordinal)) ? null : 0, $"the {role} to go");

    /// <summary>Waits for an element with a class, also where assistive technology does not look.</summary>
    public Task HasClassAsync(string name) => UntilAsync(async () =>
    {
        var document = await devTools.SendAsync("DOM.getDocument", new Dictionary<string, object> { ["depth"] = -1, ["pierce"] = true });
        return document!.Value.GetRawText().Contains($"\"class\",\"{name}\"", StringComparison.Ordinal) ? 0 : null;
    }, $"an element of class {name}");

    private Task<int> WaitAsync(string role, Func<string, bool> named, string wanted) => UntilAsync(
        async () => (await NodesAsync()).Where(node => string.Equals(node.Role, role, StringComparison.Ordinal) && named(node.Name)).Select(node => (int?)node.Id).FirstOrDefault(),
        $"a {role} {wanted}");

    private async Task<int> UntilAsync(Func<Task<int?>> find, string wanted)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience;)
        {
            if (await find() is { } found) return found;
            await page.EvaluateAsync("() => new Promise(requestAnimationFrame)");
        }

        var seen = string.Join(", ", (await NodesAsync()).Where(node => node.Name.Length > 0).Select(node => string.Create(CultureInfo.InvariantCulture, $"{node.Role} `{node.Name}`")));
        throw new AssertFailedException($"waited for {wanted}; there is: {seen}");
    }

    private async Task<IReadOnlyList<(string Role, string Name, int Id)>> NodesAsync()
    {
        var tree = await devTools.SendAsync("Accessibility.getFullAXTree");
        return
        [
            .. tree!.Value.GetProperty("nodes").EnumerateArray()
                .Where(node => !node.GetProperty("ignored").GetBoolean() && node.TryGetProperty("backendDOMNodeId", out _))
                .Select(node => (Value(node, "role"), Value(node, "name"), node.GetProperty("backendDOMNodeId").GetInt32())),
        ];
    }

    private static string Value(JsonElement node, string property) =>
        node.TryGetProperty(property, out var held) && held.TryGetProperty("value", out var value) ? value.GetString() ?? "" : "";
}
