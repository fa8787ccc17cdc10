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
        var (x, y) = await MiddleOfAsync(node);
        await page.Mouse.ClickAsync(x, y);
    }

    /// <summary>Moves the pointer to the middle of the first thing of a role and name.</summary>
    public async Task HoverAsync(string role, string name)
    {
        var (x, y) = await MiddleOfAsync(await SeesAsync(role, name));
        await page.Mouse.MoveAsync(x, y);
    }

    /// <summary>Moves the pointer to the middle of the first element with a class.</summary>
    public async Task HoverClassAsync(string name)
    {
        var (x, y) = await MiddleOfAsync(await UntilAsync(() => WithClassAsync(name), $"an element of class {name}"));
        await page.Mouse.MoveAsync(x, y);
    }

    /// <summary>Waits for something of a role whose name contains a text.</summary>
    public Task<int> SeesAsync(string role, string text) => WaitAsync(role, name => name.Contains(text, StringComparison.Ordinal), $"containing `{text}`");

    /// <summary>Whether there is a button of that name now.</summary>
    public async Task<bool> OffersAsync(string button) => (await NodesAsync()).Any(node => node is { Role: "button" } && string.Equals(node.Name, button, StringComparison.Ordinal));

    /// <summary>Waits until something of a role has gone.</summary>
    public Task GoneAsync(string role) => UntilAsync(
        async () => (await NodesAsync()).Any(node => string.Equals(node.Role, role, StringComparison.Ordinal)) ? null : 0, $"the {role} to go");

    /// <summary>Waits for an element with a class, also where assistive technology does not look.</summary>
    public Task HasClassAsync(string name) => UntilAsync(() => WithClassAsync(name), $"an element of class {name}");

    /// <summary>Waits until a button of that name has the focus.</summary>
    public Task HasFocusAsync(string button) => UntilAsync(
        async () => (await FocusedAsync()).Contains(button, StringComparer.Ordinal) ? 0 : null, $"the focus on `{button}`");

    private async Task<(float X, float Y)> MiddleOfAsync(int node)
    {
        var box = await devTools.SendAsync("DOM.getBoxModel", new Dictionary<string, object> { ["backendNodeId"] = node });
        var corners = box!.Value.GetProperty("model").GetProperty("content").EnumerateArray().Select(corner => corner.GetSingle()).ToArray();
        return ((corners[0] + corners[4]) / 2, (corners[1] + corners[5]) / 2);
    }

    private async Task<int?> WithClassAsync(string name)
    {
        var document = await devTools.SendAsync("DOM.getDocument", new Dictionary<string, object> { ["depth"] = -1, ["pierce"] = true });
        return Find(document!.Value.GetProperty("root"), name);
    }

    private static int? Find(JsonElement node, string className)
    {
        if (node.TryGetProperty("attributes", out var attributes) && HasClass(attributes, className)) return node.GetProperty("backendNodeId").GetInt32();
        return Inside(node).Select(child => Find(child, className)).FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<JsonElement> Inside(JsonElement node) =>
        new[] { "children", "shadowRoots" }.SelectMany(name => node.TryGetProperty(name, out var nodes) ? nodes.EnumerateArray() : Enumerable.Empty<JsonElement>());

    private static bool HasClass(JsonElement attributes, string name) =>
        attributes.EnumerateArray().Select(text => text.GetString()!).Chunk(2).Any(pair => pair is ["class", var classes] && classes.Split(' ').Contains(name));

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

    private async Task<IReadOnlyList<(string Role, string Name, int Id)>> NodesAsync() =>
        [.. (await SeenAsync()).Select(node => (Value(node, "role"), Value(node, "name"), node.GetProperty("backendDOMNodeId").GetInt32()))];

    private async Task<IEnumerable<string>> FocusedAsync() => (await SeenAsync())
        .Where(node => node.TryGetProperty("properties", out var properties) && properties.EnumerateArray()
            .Any(property => property.GetProperty("name").ValueEquals("focused") && property.GetProperty("value").GetProperty("value").GetBoolean()))
        .Select(node => Value(node, "name"));

    private async Task<IEnumerable<JsonElement>> SeenAsync()
    {
        var tree = await devTools.SendAsync("Accessibility.getFullAXTree");
        return tree!.Value.GetProperty("nodes").EnumerateArray()
            .Where(node => !node.GetProperty("ignored").GetBoolean() && node.TryGetProperty("backendDOMNodeId", out _));
    }

    private static string Value(JsonElement node, string property) =>
        node.TryGetProperty(property, out var held) && held.TryGetProperty("value", out var value) ? value.GetString() ?? "" : "";
}
