using System.Diagnostics;
using SchoolGuard.Cli.Demo.School;

namespace SchoolGuard.Cli.Demo.Browser;

/// <summary>A real Chromium with the extension, for one person's device; a profile of its own that is gone afterwards.</summary>
internal sealed class DemoBrowser : IAsyncDisposable
{
    private readonly string profile = Directory.CreateTempSubdirectory("sg-demo-browser-").FullName;
    private readonly StandInSite site = new();
    private readonly Checkout checkout;
    private readonly string chromium;
    private Process? process;

    private DemoBrowser(Checkout checkout, string chromium) => (this.checkout, this.chromium) = (checkout, chromium);

    /// <returns>The browser, not started yet, or what is missing and the cure.</returns>
    public static (DemoBrowser? Browser, string? Fault) Find() => (Checkout.Find(), Programs.Chromium()) switch
    {
        _ when OperatingSystem.IsWindows() => (null, "--browser: works on Linux and macOS; on Windows register the host with `schoolguard-host register` and load extension-host/extension in chrome://extensions"),
        (null, _) => (null, "--browser: run the command from a checkout of SchoolGuard, where the extension lies"),
        (_, null) => (null, "--browser: there is no Chromium: install it (sudo apt-get install chromium)"),
        ({ } checkout, { } chromium) => (new DemoBrowser(checkout, chromium), null),
    };

    /// <summary>Builds the native messaging host and registers it for this browser's profile alone.</summary>
    /// <returns>Null, or why it could not be built.</returns>
    public async Task<string?> PrepareAsync(CancellationToken cancellation) =>
        await Programs.RunAsync("dotnet", ["build", checkout.HostProject, "-c", "Release", "-v", "quiet"], cancellation)
        ?? await Programs.RunAsync("dotnet", [checkout.Host, "register", "--browser", "chromium", "--folder", Path.Combine(profile, "NativeMessagingHosts")], cancellation);

    public async Task OpenAsync(DemoDevice device, string host, CancellationToken cancellation)
    {
        await site.StartAsync(cancellation);
        string[] names = ["www.tiktok.com", "www.facebook.com", "www.youtube.com", "x.com"];
        List<string> arguments =
        [
            $"--user-data-dir={profile}",
            // The last spares the person Chromium's remark about the flags that follow.
            "--no-first-run", "--no-default-browser-check", "--test-type", "--disable-quic", "--disable-component-update", "--disable-sync",
            $"--load-extension={checkout.Extension}", $"--disable-extensions-except={checkout.Extension}",
            $"--host-resolver-rules={string.Join(',', names.Select(name => $"MAP {name} 127.0.0.1:{site.Port}"))}",
            $"--ignore-certificate-errors-spki-list={site.KeyFingerprint}",
            $"https://{host}/",
        ];
        // Chromium's sandbox does not run for root, as in a container.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) arguments.Insert(0, "--no-sandbox");
        var start = new ProcessStartInfo(chromium, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SCHOOLGUARD_SOCKET"] = device.Socket;
        process = Process.Start(start) ?? throw new InvalidOperationException($"{chromium} did not start");
        // Chromium talks a great deal; nobody reads it, but a full pipe would stop it.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Waits until the person closes the window.</summary>
    public Task ClosedAsync(CancellationToken cancellation) => process?.WaitForExitAsync(cancellation) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        await site.DisposeAsync();
        Directory.Delete(profile, recursive: true);
    }
}
