using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace SchoolGuard.Hub.Console.Files;

/// <summary>The console's style sheet, scripts and pictures, out of the assembly. Their addresses change with their content, so that browsers keep them.</summary>
internal sealed class AssetFiles
{
    private const string Prefix = "Assets/";

    private readonly FrozenDictionary<string, Asset> files = Read().ToFrozenDictionary(file => file.Name, StringComparer.Ordinal);

    /// <summary>The address of a file.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this name.</exception>
    public string AddressOf(string name) => $"/assets/{name}?{files[name].Version}";

    public Asset? Find(string name) => files.GetValueOrDefault(name);

    private static IEnumerable<Asset> Read()
    {
        var names = typeof(AssetFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        // Style sheets are written small and read as one.
        yield return Asset.Of("console.css", Encoding.UTF8.GetBytes(string.Join('\n', names.Where(name => name.EndsWith(".css", StringComparison.Ordinal)).Select(Text))));
        foreach (var name in names.Where(name => !name.EndsWith(".css", StringComparison.Ordinal))) yield return Asset.Of(Path.GetFileName(name), Encoding.UTF8.GetBytes(Text(name)));
    }

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(AssetFiles).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}

/// <summary>A file as browsers get it.</summary>
internal sealed record Asset(string Name, string Type, byte[] Content, string Version)
{
    private const int VersionLength = 12;

    public static Asset Of(string name, byte[] content) => new(name, TypeOf(name), content, Convert.ToHexStringLower(SHA256.HashData(content))[..VersionLength]);

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    };
}
