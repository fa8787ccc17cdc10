using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Extension;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Agents;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Extension;

/// <summary>The road of a school's devices: policy, package from the hub, host registered for everybody.</summary>
[TestClass]
public sealed class ForceInstallTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ExtensionFolder files = new();

    public void Dispose()
    {
        folder.Dispose();
        files.Dispose();
    }

    [TestMethod]
    public async Task A_devices_policy_installs_the_hubs_extension_which_talks_to_the_agent_and_takes_the_next_version()
    {
        if (ManagedBrowser.Hindrance() is { } hindrance) Assert.Inconclusive(hindrance);
        await using var agent = await ScriptedAgent.StartAsync(folder.File("agent.sock"), new AccessSnapshot());
        var hub = await StartHubAsync("https://127.0.0.1:0");
        var address = AddressOf(hub);
        var id = hub.Services.GetRequiredService<ExtensionPackage>().Id;

        await using var browser = await ManagedBrowser.StartAsync(await PolicyAsync(hub), id, agent.Socket);
        await browser.HasAsync(id, files.Files.Version);
        await browser.SaysAsync(id, "The agent on this device answers.");

        await hub.StopAsync();
        await hub.DisposeAsync();
        files.SetVersion("0.2.0");
        await using var updated = await StartHubAsync(address);
        await browser.LookForUpdatesAsync();
        await browser.HasAsync(id, "0.2.0");
        await updated.StopAsync();
    }

    private static async Task<string> PolicyAsync(WebApplication hub)
    {
        var fingerprint = hub.Services.GetRequiredService<ServerCertificate>().Fingerprint;
        using var http = new HttpClient(new SocketsHttpHandler
        {
            SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate!.GetCertHashString(HashAlgorithmName.SHA256).Equals(fingerprint, StringComparison.Ordinal) },
        });
        return await http.GetStringAsync(new Uri(AddressOf(hub) + ExtensionEndpoints.PolicyPath));
    }

    private static string AddressOf(WebApplication hub) => hub.Services.GetRequiredService<ConsoleAddress>().Value;

    private async Task<WebApplication> StartHubAsync(string console)
    {
        var options = new HubOptions { Data = folder.File("hub"), Listen = "https://127.0.0.1:0", Console = console };
        var hub = HubHost.Create(options, services => services.AddSingleton(files.Files));
        await hub.StartAsync();
        return hub;
    }
}
