using System.Diagnostics;
using System.Runtime.InteropServices;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Host;

internal static class PublishedHost
{
    /// <summary>Publishes the host ReadyToRun.</summary>
    /// <returns>Its program.</returns>
    public static string Publish()
    {
        var output = Repository.PathTo(".artifacts", "benchmarks", "host");
        string[] arguments =
        [
            "publish", Repository.PathTo("extension-host", "SchoolGuard.ExtensionHost"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", "-o", output,
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var log = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(output, "schoolguard-host") : throw new InvalidOperationException($"the host could not be published: {log}");
    }
}
