using SchoolGuard.Hub.Extension;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Extension;

/// <summary>A copy of the extension's files that a test may change.</summary>
internal sealed class ExtensionFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ExtensionFolder()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "extension");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)) Copy(file, Path.Combine(folder.Path, Path.GetRelativePath(source, file)));
    }

    public ExtensionFiles Files => new(folder.Path);

    public void SetVersion(string version)
    {
        var manifest = folder.File("manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace($"\"version\": \"{Files.Version}\"", $"\"version\": \"{version}\"", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    private static void Copy(string file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}
