using System.Diagnostics;

namespace SchoolGuard.Cli.Demo.Browser;

/// <summary>Finds and runs other programs.</summary>
internal static class Programs
{
    // Google Chrome and Edge no longer load an unpacked extension from the command line; Chromium does.
    private static readonly string[] ChromiumNames = ["chromium", "chromium-browser"];

    public static string? Chromium() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => ChromiumNames.Select(name => Path.Combine(folder, name)))
        .Append("/Applications/Chromium.app/Contents/MacOS/Chromium")
        .FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Null if it succeeded, else what it said.</returns>
    public static async Task<string?> RunAsync(string program, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 ? null : $"{await output}{await errors}";
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
