using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace SchoolGuard.Hub.Extension;

/// <summary>The extension's files as they came with the hub.</summary>
/// <param name="folder">Of manifest.json.</param>
internal sealed class ExtensionFiles(string folder)
{
    private const string Manifest = "manifest.json";
    private const string Rules = "rules/";

    // Archives hold no instants but local times; this is the first that they can hold.
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ExtensionFiles OfThisHub { get; } = new(Path.Combine(AppContext.BaseDirectory, "extension"));

    /// <summary>Of the manifest: browsers take a higher one as an update.</summary>
    public string Version => Text(ReadManifest(), "version");

    /// <summary>Packs the files for a school's own key: where they name the extension's key and id, they name the school's. The same files and key give the same bytes.</summary>
    /// <returns>A zip archive.</returns>
    public byte[] Pack(ExtensionKey key)
    {
        var unpackedKey = Text(ReadManifest(), "key");
        var unpackedId = ExtensionKey.IdOf(Convert.FromBase64String(unpackedKey));
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in Names())
            {
                var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Undated;
                entry.ExternalAttributes = 0;
                using var content = entry.Open();
                content.Write(name is Manifest ? Replaced(name, unpackedKey, Convert.ToBase64String(key.Public)) : name.StartsWith(Rules, StringComparison.Ordinal) ? Replaced(name, unpackedId, key.Id) : Read(name));
            }
        }

        return buffer.ToArray();
    }

    private IEnumerable<string> Names() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private byte[] Read(string name) => File.ReadAllBytes(Path.Combine(folder, name));

    private byte[] Replaced(string name, string unpacked, string packed) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Read(name)).Replace(unpacked, packed, StringComparison.Ordinal));

    private JsonElement ReadManifest() => JsonElement.Parse(Read(Manifest));

    private static string Text(JsonElement manifest, string member) => manifest.GetProperty(member).GetString()!;
}
