using System.Security.Cryptography;
using System.Text.Json;
using SchoolGuard.ExtensionHost.Registration;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.ExtensionHost.Tests.Extension;

[TestClass]
public sealed class ManifestTests
{
    private static readonly string Folder = Repository.PathTo("extension-host", "extension");

    private static string[] Scripts => Directory.GetFiles(Folder, "*.js", SearchOption.AllDirectories);

    private static readonly string[] Needed = ["nativeMessaging", "declarativeNetRequest", "storage", "alarms", "tabs", "webNavigation", "contextMenus"];

    [TestMethod]
    public void The_id_that_the_host_admits_follows_from_the_manifests_key()
    {
        using var manifest = Read();
        var hash = SHA256.HashData(Convert.FromBase64String(manifest.RootElement.GetProperty("key").GetString()!));
        var id = string.Concat(hash[..16].SelectMany(part => new[] { (char)('a' + (part >> 4)), (char)('a' + (part & 15)) }));

        Assert.AreEqual(ExtensionIds.Unpacked, id);
    }

    [TestMethod]
    public void Only_the_permissions_that_are_needed_are_asked_for()
    {
        using var manifest = Read();

        CollectionAssert.AreEquivalent(
            Needed,
            manifest.RootElement.GetProperty("permissions").EnumerateArray().Select(name => name.GetString()).ToArray());
    }

    [TestMethod]
    public void Every_content_script_is_listed_and_exists()
    {
        using var manifest = Read();
        var listed = manifest.RootElement.GetProperty("content_scripts").EnumerateArray().SelectMany(scripts => scripts.GetProperty("js").EnumerateArray()).Select(name => name.GetString()!);
        var present = Directory.EnumerateFiles(Path.Combine(Folder, "content"), "*.js", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file));

        CollectionAssert.AreEquivalent(present.ToArray(), listed.ToArray());
    }

    [TestMethod]
    public void Nothing_is_written_to_a_page_as_markup_or_to_the_console()
    {
        string[] forbidden = ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "console."];
        Assert.IsEmpty(Using(forbidden, Scripts));
    }

    [TestMethod]
    public void Nothing_is_asked_of_the_network()
    {
        // What stands in for the page's own requests names them.
        var scripts = Scripts.Where(file => Path.GetRelativePath(Folder, file) is not "content/network/page.js");

        Assert.IsEmpty(Using(["fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon"], scripts));
    }

    private static string Using(string[] forbidden, IEnumerable<string> files) => string.Join(
        '\n', files.SelectMany(file => forbidden.Where(File.ReadAllText(file).Contains).Select(word => $"{Path.GetRelativePath(Folder, file)} uses {word}")));

    private static JsonDocument Read() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")));
}
