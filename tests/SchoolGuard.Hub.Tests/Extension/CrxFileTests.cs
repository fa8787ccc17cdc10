using System.IO.Compression;
using System.Text.Json;
using SchoolGuard.Hub.Extension;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Extension;

[TestClass]
public sealed class CrxFileTests : IDisposable
{
    private const string UnpackedId = "bhoeaifhdnjaapiojlnaemoaikolmccj";

    private readonly TemporaryFolder folder = new();
    private readonly ExtensionKey key;

    public CrxFileTests() => key = KeyIn("hub");

    public void Dispose()
    {
        key.Dispose();
        folder.Dispose();
    }

    [TestMethod]
    public async Task A_reader_that_is_not_ours_finds_the_id_and_the_proof_right()
    {
        var file = folder.File("schoolguard.crx");
        await File.WriteAllBytesAsync(file, Package().Crx);

        var (code, output) = await NodeProcess.RunAsync(Repository.PathTo("tests", "SchoolGuard.Hub.Tests", "Extension", "read-crx.mjs"), file, Prerequisites.NodeModules());

        Assert.AreEqual(0, code, output);
        var read = JsonElement.Parse(output);
        Assert.AreEqual("Cr24", read.GetProperty("magic").GetString());
        Assert.AreEqual(3, read.GetProperty("version").GetInt32());
        Assert.AreEqual(read.GetProperty("idOfKey").GetString(), read.GetProperty("id").GetString());
        Assert.AreEqual(key.Id, string.Concat(read.GetProperty("id").GetString()!.Select(digit => (char)('a' + Convert.ToInt32($"{digit}", 16)))));
        Assert.IsTrue(read.GetProperty("proven").GetBoolean());
        Assert.AreEqual("PK", read.GetProperty("archive").GetString());
    }

    [TestMethod]
    public void The_same_key_and_files_give_the_same_bytes()
    {
        using var again = KeyIn("hub");
        using var copy = new ExtensionFolder();

        CollectionAssert.AreEqual(Package().Crx, new ExtensionPackage(copy.Files, again).Crx);
    }

    [TestMethod]
    public void Another_schools_extension_is_another()
    {
        using var other = KeyIn("other");

        Assert.AreNotEqual(key.Id, other.Id);
        Assert.MatchesRegex("^[a-p]{32}$", other.Id);
    }

    [TestMethod]
    public void Every_file_is_packed_and_names_the_schools_own_id_and_key()
    {
        using var archive = new ZipArchive(new MemoryStream(ExtensionFiles.OfThisHub.Pack(key)));
        var source = Repository.PathTo("extension-host", "extension");
        var present = Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'))
            .Where(name => !name.StartsWith("_metadata/", StringComparison.Ordinal));

        CollectionAssert.AreEquivalent(present.ToArray(), archive.Entries.Select(entry => entry.FullName).ToArray());
        foreach (var entry in archive.Entries) Assert.DoesNotContain(UnpackedId, Text(entry));
        Assert.Contains($"chrome-extension://{key.Id}/blocked/blocked.html", Text(archive.GetEntry("rules/closed.json")!));
        Assert.AreEqual(Convert.ToBase64String(key.Public), JsonElement.Parse(Text(archive.GetEntry("manifest.json")!)).GetProperty("key").GetString());
    }

    [TestMethod]
    public void A_damaged_key_is_named_with_its_cure_and_left_as_it_is()
    {
        var data = new DataFolder(folder.File("damaged"));
        data.Prepare();
        File.WriteAllText(data.ExtensionKey, "no key");

        var fault = Assert.ThrowsExactly<IOException>(() => new ExtensionKey(data));

        Assert.Contains("restore it from a backup", fault.Message);
        Assert.AreEqual("no key", File.ReadAllText(data.ExtensionKey));
    }

    private ExtensionPackage Package() => new(ExtensionFiles.OfThisHub, key);

    private ExtensionKey KeyIn(string name)
    {
        var data = new DataFolder(folder.File(name));
        data.Prepare();
        return new ExtensionKey(data);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
