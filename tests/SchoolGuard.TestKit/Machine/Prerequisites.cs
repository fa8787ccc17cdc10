using System.Diagnostics;
using System.Globalization;

namespace SchoolGuard.TestKit.Machine;

/// <summary>
/// What the tests need beyond the SDK, installed on first use: by apt where the tests run as root, and by npm into tests/node_modules.
/// Several test processes may ask at once; a named mutex makes them take turns.
/// </summary>
public static class Prerequisites
{
    /// <summary>Debian's Chromium.</summary>
    public static string Chromium() => Debian("chromium", "/usr/bin/chromium");

    /// <summary>Debian's Python, with grpcio importable.</summary>
    public static string PythonWithGrpc()
    {
        Debian("python3-grpcio", "/usr/lib/python3/dist-packages/grpc/__init__.py");
        return "/usr/bin/python3";
    }

    /// <summary>Debian's `ip`, which makes networks.</summary>
    public static string Ip() => Debian("iproute2", "/usr/sbin/ip");

    /// <summary>The folder of Debian's newest PostgreSQL with initdb and pg_ctl.</summary>
    public static string PostgresPrograms()
    {
        const string Versions = "/usr/lib/postgresql";
        Debian("postgresql", Versions);
        return Path.Combine(Directory.EnumerateDirectories(Versions).MaxBy(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture))!, "bin");
    }

    /// <summary>tests/node_modules as tests/package-lock.json pins it.</summary>
    public static string NodeModules()
    {
        var folder = Repository.PathTo("tests");
        var modules = Path.Combine(folder, "node_modules");
        var stamp = Path.Combine(modules, ".package-lock.json");
        var wanted = Path.Combine(folder, "package-lock.json");
        InTurn(() =>
        {
            if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(wanted)) return;
            Run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder]);
            File.SetLastWriteTimeUtc(stamp, File.GetLastWriteTimeUtc(wanted));
        });
        return modules;
    }

    private static string Debian(string package, string provides)
    {
        InTurn(() =>
        {
            if (Path.Exists(provides)) return;
            if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
                throw new InvalidOperationException($"The tests need {provides}. Install it: sudo apt-get install {package}");
            Run("apt-get", ["-o", "DPkg::Lock::Timeout=600", "update"]);
            Run("apt-get", ["-o", "DPkg::Lock::Timeout=600", "install", "-y", "--no-install-recommends", package]);
        });
        return provides;
    }

    private static void InTurn(Action action)
    {
        using var turn = new Mutex(initiallyOwned: false, "Global\\SchoolGuard.Tests.Prerequisites");
        turn.WaitOne();
        try
        {
            action();
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    private static void Run(string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start");
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Result}");
    }
}
