using System.Text.Json.Nodes;
using System.Xml.Linq;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Keys;

namespace SchoolGuard.Hub.Extension;

/// <summary>Serves the extension to browsers whose policy installs it, and tells them of newer versions. No secret is in it: nobody signs in.</summary>
internal static class ExtensionEndpoints
{
    public const string UpdatePath = "/extension/update.xml";
    public const string CrxPath = "/extension/schoolguard.crx";

    public const string PolicyPath = "/extension/policy.json";

    private const string CrxType = "application/x-chrome-extension";
    private const string XmlType = "application/xml; charset=utf-8";

    private static readonly XNamespace Update = "http://www.google.com/update2/response";

    /// <summary>At the console's port: the devices' asks for a certificate, and no browser that works by itself answers that.</summary>
    public static void MapExtension(this IEndpointRouteBuilder app)
    {
        var routes = app.MapGroup("").WithMetadata(ConsoleDoor.Instance);
        routes.MapGet(UpdatePath, (HttpRequest request, ExtensionPackage package) => Results.Text(UpdateManifest(package, request), XmlType)).AllowAnonymous();
        routes.MapGet(PolicyPath, (HttpRequest request, ExtensionPackage package, Authority authority) => Results.Json(Policy(package, authority, request))).AllowAnonymous();
        routes.MapGet(CrxPath, (ExtensionPackage package) => Results.Bytes(package.Crx, CrxType)).AllowAnonymous();
    }

    /// <summary>As browsers read it (developer.chrome.com, "Self-host for Linux").</summary>
    private static string UpdateManifest(ExtensionPackage package, HttpRequest request) =>
        new XElement(
            Update + "gupdate",
            new XAttribute("protocol", "2.0"),
            new XElement(
                Update + "app",
                new XAttribute("appid", package.Id),
                new XElement(
                    Update + "updatecheck",
                    new XAttribute("codebase", At(request, CrxPath)),
                    new XAttribute("version", package.Version)))).ToString();

    /// <summary>What a managed browser of the Chromium family must be told: to install the extension, to look here for newer ones as well, and to trust the hub's certificate.</summary>
    private static JsonObject Policy(ExtensionPackage package, Authority authority, HttpRequest request) => new()
    {
        ["CACertificates"] = new JsonArray(Convert.ToBase64String(authority.Certificate.RawDataMemory.Span)),
        ["ExtensionSettings"] = new JsonObject
        {
            [package.Id] = new JsonObject { ["installation_mode"] = "force_installed", ["update_url"] = At(request, UpdatePath), ["override_update_url"] = true },
        },
    };

    /// <summary>By whatever name somebody reached the hub, they reach all of it by that name.</summary>
    private static string At(HttpRequest request, string path) => $"{request.Scheme}://{request.Host}{path}";
}
