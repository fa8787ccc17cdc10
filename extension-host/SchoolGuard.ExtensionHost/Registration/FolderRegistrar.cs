namespace SchoolGuard.ExtensionHost.Registration;

/// <summary>A manifest in the folder where the browser looks: Linux, and wherever a folder is named.</summary>
internal sealed class FolderRegistrar(Func<Browser, string> folderOf) : IRegistrar
{
    public string Register(Browser browser, string manifest)
    {
        var file = FileOf(browser);
        if (File.Exists(file) && string.Equals(File.ReadAllText(file), manifest, StringComparison.Ordinal)) return $"{browser}: {file} is there already";

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // A browser that reads meanwhile finds the old manifest or the new one, never half of one.
        var draft = file + ".new";
        File.WriteAllText(draft, manifest);
        File.Move(draft, file, overwrite: true);
        return $"{browser}: wrote {file}";
    }

    public string Unregister(Browser browser)
    {
        var file = FileOf(browser);
        if (!File.Exists(file)) return $"{browser}: {file} is not there";
        File.Delete(file);
        return $"{browser}: removed {file}";
    }

    private string FileOf(Browser browser) => Path.Combine(folderOf(browser), HostManifest.Name + ".json");
}
