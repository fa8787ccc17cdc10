using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Agents;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>A browser and a scripted agent for each test; evidence is kept of a failure.</summary>
public abstract class BrowserTest : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private ScriptedAgent? agent;
    private BrowserSession? browser;

    public required TestContext TestContext { get; init; }

    private protected ScriptedAgent Agent => agent ?? throw new InvalidOperationException("start the agent first");

    private protected BrowserSession Browser => browser ?? throw new InvalidOperationException("start the browser first");

    [TestCleanup]
    public Task KeepEvidenceAsync() =>
        browser is null || TestContext.CurrentTestOutcome == UnitTestOutcome.Passed
            ? Task.CompletedTask
            : browser.KeepEvidenceAsync(TestContext.TestName ?? "unnamed");

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        if (agent is not null) await agent.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The agent says this, and the browser has heard it.</summary>
    private protected async Task StartAsync(AccessSnapshot snapshot)
    {
        agent = await ScriptedAgent.StartAsync(folder.File("agent.sock"), snapshot);
        browser = await BrowserSession.StartAsync(agent.Socket);
        await (await browser.OpenPopupAsync()).SaysAsync("The agent on this device answers.");
    }

    /// <summary>A browser whose agent has never run.</summary>
    private protected async Task StartWithoutAgentAsync() => browser = await BrowserSession.StartAsync(folder.File("agent.sock"));
}
