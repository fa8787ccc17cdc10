using System.Collections;
using System.Diagnostics;
using Microsoft.Playwright;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Extension;

/// <summary>
/// Debian's Chromium on a managed device: its policy installs the hub's extension, and the host is registered for every account. Both lie in
/// /etc/chromium, which is this browser's alone, in a mount namespace; the machine's own is not touched.
/// </summary>
internal sealed class ManagedBrowser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly IPlaywright playwright;
    private readonly IBrowserContext context;
    private readonly TemporaryFolder folder;

    private ManagedBrowser(IPlaywright playwright, IBrowserContext context, TemporaryFolder folder) => (this.playwright, this.context, this.folder) = (playwright, context, folder);

    /// <summary>Why there can be none here, or null.</summary>
    public static string? Hindrance()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return "a browser's policy folder is made for it in a mount namespace, which takes root on Linux";
        return Run("unshare", "--mount", "true") == 0 ? null : "this machine allows no mount namespaces";
    }

    /// <param name="policy">As the hub serves it.</param>
    /// <param name="extension">The id of its extension.</param>
    /// <param name="socket">Of the device's agent.</param>
    public static async Task<ManagedBrowser> StartAsync(string policy, string extension, string socket)
    {
        var files = new TemporaryFolder();
        files.Write("etc/policies/managed/schoolguard.json", policy);
        // Else a test may not look into what a policy has installed.
        files.Write("etc/policies/managed/test.json", """{ "DeveloperToolsAvailability": 1 }""");
        Run(Path.Combine(Repository.OutputOf("SchoolGuard.ExtensionHost"), "schoolguard-host"), "register", "--browser", "chromium", "--folder", files.File("etc/native-messaging-hosts"), "--extension-id", extension);
        var program = files.Write("chromium", $$"""
            #!/bin/sh
            exec unshare --mount sh -c 'mount --bind "$0" /etc/chromium && exec {{Prerequisites.Chromium()}} "$@"' "{{files.File("etc")}}" "$@"

            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var driver = await Playwright.CreateAsync();
        return new ManagedBrowser(driver, await OpenAsync(driver, program, files.File("data"), socket), files);
    }

    /// <summary>Waits until the extension is installed in a version.</summary>
    public async Task HasAsync(string extension, string version)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("chrome://extensions");
        var isThere = page.EvaluateAsync(
            """
            ([id, version]) => new Promise(resolve => {
              const look = async () => {
                const present = await chrome.developerPrivate.getExtensionsInfo();
                if (present.some(found => found.id === id && found.version === version && found.state === 'ENABLED')) resolve();
              };
              chrome.developerPrivate.onItemStateChanged.addListener(look);
              look();
            })
            """,
            new[] { extension, version });
        await isThere.WaitAsync(Patience);
        await page.CloseAsync();
    }

    /// <summary>Looks for newer versions now instead of within hours.</summary>
    public async Task LookForUpdatesAsync()
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("chrome://extensions");
        await page.EvaluateAsync("() => chrome.developerPrivate.autoUpdate()");
        await page.CloseAsync();
    }

    /// <summary>The extension's button says this.</summary>
    public async Task SaysAsync(string extension, string text)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"chrome-extension://{extension}/popup/popup.html");
        await Assertions.Expect(page.GetByText(text)).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        playwright.Dispose();
        folder.Dispose();
    }

    private static Task<IBrowserContext> OpenAsync(IPlaywright driver, string program, string data, string socket) => driver.Chromium.LaunchPersistentContextAsync(data, new BrowserTypeLaunchPersistentContextOptions
    {
        ExecutablePath = program,
        Env = [.. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value ?? "")), KeyValuePair.Create("SCHOOLGUARD_SOCKET", socket)],
        Headless = true,
        IgnoreDefaultArgs = ["--disable-extensions", "--disable-background-networking", "--disable-component-update"],
        Args = ["--no-sandbox", "--disable-quic", "--disable-sync"],
    });

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
