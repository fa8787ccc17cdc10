using System.Diagnostics;
using System.Runtime.InteropServices;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Figures;

/// <summary>A program of the checkout as it is installed: published ReadyToRun.</summary>
internal static class PublishedProgram
{
    /// <summary>Publishes a program.</summary>
    /// <param name="project">Its project's folder in the checkout.</param>
    /// <param name="name">The program's name.</param>
    /// <returns>Its file.</returns>
    public static string Publish(string project, string name)
    {
        var output = Repository.PathTo(".artifacts", "benchmarks", name);
        string[] arguments =
        [
            "publish", Repository.PathTo(project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", "-o", output,
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var log = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(output, name) : throw new InvalidOperationException($"{name} could not be published: {log}");
    }
}
