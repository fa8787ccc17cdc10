namespace SchoolGuard.ExtensionHost.Registration;

/// <summary>What a person types. Browsers never come here, so that their start stays short.</summary>
internal static class RegistrationCommand
{
    private const string Help = """
        schoolguard-host: relays a browser's messages to this device's SchoolGuard agent

        Browsers start it by themselves once it is registered:
          schoolguard-host register|unregister [--browser chromium|chrome|edge|firefox|all] [--user|--system]
                                               [--extension-id ID] [--folder DIR]

        Options:
          --browser       which browser (default: all)
          --user          for this account (default)
          --system        for every account of the device; needs an administrator
          --extension-id  the extension that may talk to it: the school's hub tells it (`schoolguard enrol-token`); default: the unpacked one's
          --folder        write the manifest there and nowhere else

        Environment:
          SCHOOLGUARD_SOCKET  the agent's socket (default: /run/schoolguard/agent.sock; on Windows the pipe schoolguard-agent)

        Examples:
          sudo schoolguard-host register --system --extension-id abcdefghijklmnopabcdefghijklmnop
          schoolguard-host register --browser chromium --user
          schoolguard-host register --folder ./profile/NativeMessagingHosts --browser chromium
          sudo schoolguard-host unregister --system --browser all

        """;

    public static bool Understands(string[] arguments) => arguments is ["register" or "unregister" or "--help" or "-h", ..];

    /// <returns>0 done, 1 wrong usage or not allowed.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (arguments is not ["register" or "unregister", ..] || arguments.Any(argument => argument is "--help" or "-h"))
        {
            output.Write(Help);
            return arguments is ["--help" or "-h", ..] or ["register" or "unregister", ..] ? 0 : 1;
        }

        var (options, fault) = RegistrationOptions.Parse(arguments);
        if (options is null)
        {
            errors.WriteLine(fault);
            return 1;
        }

        return Carry(options, output, errors);
    }

    private static int Carry(RegistrationOptions options, TextWriter output, TextWriter errors)
    {
        var registrar = RegistrarFor(options);
        foreach (var browser in options.Browsers)
        {
            try
            {
                output.WriteLine(options.Remove ? registrar.Unregister(browser) : registrar.Register(browser, ManifestFor(browser, options)));
            }
            catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
            {
                errors.WriteLine($"{browser}: {fault.Message} (run as an administrator for --system, or use --user)");
                return 1;
            }
        }

        return 0;
    }

    private static IRegistrar RegistrarFor(RegistrationOptions options)
    {
        if (options.Folder is { } folder) return new FolderRegistrar(_ => Path.GetFullPath(folder));
        if (OperatingSystem.IsWindows()) return new WindowsRegistrar(options.System);
        return new FolderRegistrar(browser => BrowserPlaces.LinuxFolder(browser, options.System));
    }

    private static string ManifestFor(Browser browser, RegistrationOptions options)
    {
        // The program beside this assembly, also where `dotnet schoolguard-host.dll` runs it.
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "schoolguard-host.exe" : "schoolguard-host");
        return HostManifest.Write(browser, program, ExtensionIds.Of(browser, options.ExtensionId));
    }
}
