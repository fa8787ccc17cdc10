using Microsoft.Playwright;
using SchoolGuard.EndToEnd.Tests.Editors;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>Small pages under the addresses of real sites. Nothing leaves the machine: what has no stand-in is refused.</summary>
internal static class StandInSites
{
    private static readonly string Folder = Repository.PathTo("tests", "SchoolGuard.EndToEnd.Tests", "Sites");

    public static Task ServeAsync(IBrowserContext context) => context.RouteAsync(
        url => url.StartsWith("http", StringComparison.Ordinal),
        route => FileFor(new Uri(route.Request.Url)) is { } file
            ? route.FulfillAsync(new RouteFulfillOptions { Path = Path.Combine(Folder, file) })
            : route.AbortAsync());

    private static string? FileFor(Uri address) => (address.AbsolutePath, address.Host) switch
    {
        ("/site.css", _) => "site.css",
        (var path, _) when path.StartsWith(EditorScripts.Path, StringComparison.Ordinal) => EditorScripts.FileFor(path),
        (_, "www.facebook.com") => "form.html",
        (_, "x.com") => "rich.html",
        (_, "www.tiktok.com" or "www.bbc.co.uk") => "feed.html",
        _ => null,
    };
}
