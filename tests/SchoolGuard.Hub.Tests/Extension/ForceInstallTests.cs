using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
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
        var hub = await StartHubAsync(port: 0);
        var address = hub.Urls.Last();
        var id = hub.Services.GetRequiredService<ExtensionPackage>().Id;

        await using var browser = await ManagedBrowser.StartAsync(await PolicyAsync(address), id, agent.Socket);
        await browser.HasAsync(id, files.Files.Version);
        await browser.SaysAsync(id, "The agent on this device answers.");

        await hub.DisposeAsync();
        files.SetVersion("0.2.0");
        await using var updated = await StartHubAsync(new Uri(address).Port);
        await browser.LookForUpdatesAsync();
        await browser.HasAsync(id, "0.2.0");
    }

    private static async Task<string> PolicyAsync(string address)
    {
        using var http = new HttpClient(new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true } });
        return await http.GetStringAsync(new Uri(address + ExtensionEndpoints.PolicyPath));
    }

    /// <summary>With a listener for browsers, which cannot answer when a certificate of theirs is asked for.</summary>
    private async Task<WebApplication> StartHubAsync(int port)
    {
        var hub = HubHost.Create(new HubOptions { Data = folder.File("hub"), Listen = "https://127.0.0.1:0" }, services => services
            .AddSingleton(files.Files)
            .AddOptions<KestrelServerOptions>().PostConfigure<ServerCertificate>((kestrel, certificate) => kestrel.Listen(IPAddress.Loopback, port, endpoint => endpoint.UseHttps(certificate.Current))));
        await hub.StartAsync();
        return hub;
    }
}
