using System.Runtime.Versioning;
using Microsoft.Win32;

namespace SchoolGuard.ExtensionHost.Registration;

/// <summary>A manifest in SchoolGuard's own folder, and a registry key that names it.</summary>
[SupportedOSPlatform("windows")]
internal sealed class WindowsRegistrar(bool system) : IRegistrar
{
    private readonly FolderRegistrar files = new(browser => FolderOf(browser, system));
    private readonly RegistryKey root = system ? Registry.LocalMachine : Registry.CurrentUser;

    public string Register(Browser browser, string manifest)
    {
        var done = files.Register(browser, manifest);
        using var key = root.CreateSubKey(BrowserPlaces.WindowsKey(browser));
        key.SetValue(name: null, Path.Combine(FolderOf(browser, system), HostManifest.Name + ".json"));
        return $"{done}; {key.Name} names it";
    }

    public string Unregister(Browser browser)
    {
        root.DeleteSubKey(BrowserPlaces.WindowsKey(browser), throwOnMissingSubKey: false);
        return $"{files.Unregister(browser)}; {root.Name}\\{BrowserPlaces.WindowsKey(browser)} is not there";
    }

    private static string FolderOf(Browser browser, bool system) => Path.Combine(
        Environment.GetFolderPath(system ? Environment.SpecialFolder.CommonApplicationData : Environment.SpecialFolder.LocalApplicationData),
        "SchoolGuard", "NativeMessagingHosts", browser.ToString());
}
