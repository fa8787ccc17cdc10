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
        ("/site.css" or "/site.js" or "/requests.js", _) => address.AbsolutePath[1..],
        ("/compose/post", "x.com") => "x.html",
        ("/groups/feed", "www.facebook.com") => "facebook.html",
        ("/upload", "www.tiktok.com") => "tiktok.html",
        (_, "www.instagram.com") => "instagram.html",
        (_, "www.linkedin.com") => "linkedin.html",
        (_, "www.reddit.com") => "reddit.html",
        (_, "www.youtube.com") => "youtube.html",
        (_, "www.threads.com") => "threads.html",
        (_, "bsky.app") => "bluesky.html",
        (_, "toots.example") => "mastodon.html",
        (_, "web.whatsapp.com") => "whatsapp.html",
        (_, "forum.example") => "forum.html",
        (var path, _) when path.StartsWith(EditorScripts.Path, StringComparison.Ordinal) => EditorScripts.FileFor(path),
        (_, "www.facebook.com") => "form.html",
        (_, "x.com") => "rich.html",
        (_, "www.tiktok.com" or "www.bbc.co.uk") => "feed.html",
        _ => null,
    };
}
