namespace SchoolGuard.Cli.Demo.Browser;

/// <summary>The checkout that the command runs from: the browser needs the extension's folder and the native messaging host.</summary>
internal sealed record Checkout(string Root)
{
    public string Extension => Path.Combine(Root, "extension-host", "extension");

    public string HostProject => Path.Combine(Root, "extension-host", "SchoolGuard.ExtensionHost");

    /// <summary>Where <see cref="HostProject"/> is built to.</summary>
    public string Host => Path.Combine(Root, ".artifacts", "bin", "SchoolGuard.ExtensionHost", "release", "schoolguard-host.dll");

    public static Checkout? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SchoolGuard.sln"))) return new Checkout(folder.FullName);
        }

        return null;
    }
}
