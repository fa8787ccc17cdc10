namespace SchoolGuard.ExtensionHost.Registration;

internal enum Browser
{
    Chromium,
    Chrome,
    Edge,
    Firefox,
}

/// <summary>Where each browser looks for native messaging hosts.</summary>
internal static class BrowserPlaces
{
    public static string LinuxFolder(Browser browser, bool system)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return (browser, system) switch
        {
            (Browser.Chromium, true) => "/etc/chromium/native-messaging-hosts",
            (Browser.Chrome, true) => "/etc/opt/chrome/native-messaging-hosts",
            (Browser.Edge, true) => "/etc/opt/edge/native-messaging-hosts",
            (Browser.Firefox, true) => "/usr/lib/mozilla/native-messaging-hosts",
            (Browser.Chromium, false) => Path.Combine(home, ".config/chromium/NativeMessagingHosts"),
            (Browser.Chrome, false) => Path.Combine(home, ".config/google-chrome/NativeMessagingHosts"),
            (Browser.Edge, false) => Path.Combine(home, ".config/microsoft-edge/NativeMessagingHosts"),
            _ => Path.Combine(home, ".mozilla/native-messaging-hosts"),
        };
    }

    public static string WindowsKey(Browser browser) => browser switch
    {
        Browser.Chromium => @"Software\Chromium\NativeMessagingHosts\" + HostManifest.Name,
        Browser.Chrome => @"Software\Google\Chrome\NativeMessagingHosts\" + HostManifest.Name,
        Browser.Edge => @"Software\Microsoft\Edge\NativeMessagingHosts\" + HostManifest.Name,
        _ => @"Software\Mozilla\NativeMessagingHosts\" + HostManifest.Name,
    };
}
