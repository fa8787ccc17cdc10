using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using SchoolGuard.Hub.Extension;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Extension;

[TestClass]
public sealed class ServedExtensionTests
{
    private static readonly XNamespace Update = "http://www.google.com/update2/response";

    [TestMethod]
    public async Task The_update_manifest_names_id_version_and_package_to_whoever_asks()
    {
        await using var hub = await TestHub.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(hub.ConsoleAddress) };

        var app = (await ManifestAsync(http)).Element(Update + "app")!;

        var token = await hub.TokenAsync("LIB-07");
        Assert.AreEqual(token.ExtensionId, app.Attribute("appid")!.Value);
        var check = app.Element(Update + "updatecheck")!;
        Assert.AreEqual(ExtensionFiles.OfThisHub.Version, check.Attribute("version")!.Value);
        CollectionAssert.AreEqual(hub.Get<ExtensionPackage>().Crx, await http.GetByteArrayAsync(new Uri(check.Attribute("codebase")!.Value)));
    }

    [TestMethod]
    public async Task A_higher_version_in_the_manifest_is_offered_after_the_hubs_update_under_the_same_id()
    {
        using var files = new ExtensionFolder();
        await using var hub = await TestHub.StartAsync();
        var before = hub.Get<ExtensionPackage>();
        files.SetVersion("0.2.0");

        await hub.StopHubAsync();
        await hub.StartHubAsync(replace: services => services.AddSingleton(files.Files));

        using var http = new HttpClient { BaseAddress = new Uri(hub.ConsoleAddress) };
        var app = (await ManifestAsync(http)).Element(Update + "app")!;
        Assert.AreEqual("0.2.0", app.Element(Update + "updatecheck")!.Attribute("version")!.Value);
        Assert.AreEqual(before.Id, app.Attribute("appid")!.Value);
    }

    private static async Task<XElement> ManifestAsync(HttpClient http)
    {
        using var reply = await http.GetAsync(new Uri(ExtensionEndpoints.UpdatePath + "?x=id%3Dabc%26v%3D0.0.0.0%26uc", UriKind.Relative));
        Assert.AreEqual(HttpStatusCode.OK, reply.StatusCode);
        Assert.AreEqual("application/xml", reply.Content.Headers.ContentType!.MediaType);
        return XElement.Parse(await reply.Content.ReadAsStringAsync());
    }
}
