using Grpc.Core;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Scenarios;

/// <summary>A school's device for each test: the real agent, the real host, a real browser. The clock, the person and the network are the test's.</summary>
public abstract class DeviceTest : IAsyncDisposable
{
    private protected const string TikTok = "https://www.tiktok.com/@someone?lang=en";

    private Device? device;
    private BrowserSession? browser;

    public required TestContext TestContext { get; init; }

    private protected Device Device => device ?? throw new InvalidOperationException("start the device first");

    private protected BrowserSession Browser => browser ?? throw new InvalidOperationException("start the device first");

    [TestCleanup]
    public Task KeepEvidenceAsync() =>
        browser is null || TestContext.CurrentTestOutcome == UnitTestOutcome.Passed
            ? Task.CompletedTask
            : browser.KeepEvidenceAsync(TestContext.TestName ?? "unnamed");

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        if (device is not null) await device.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Somebody signs in and opens the browser, on a Tuesday at 10:14.</summary>
    private protected async Task SignInAsync(string account, Action<Device>? prepare = null)
    {
        device = Device.Prepare();
        device.People.SignedIn = account;
        prepare?.Invoke(device);
        await device.StartAgentAsync();
        browser = await BrowserSession.StartAsync(device.Socket);
        await (await browser.OpenPopupAsync()).SaysAsync("The agent on this device answers.");
    }

    private protected async Task DeliverAsync(Grant grant)
    {
        try
        {
            await Device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = Hub.Sign(grant) });
        }
        catch (RpcException fault)
        {
            Assert.Fail($"the grant was refused: {fault.Status.Detail}");
        }
    }
}
