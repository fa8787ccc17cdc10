using System.Diagnostics;
using System.Text.Json;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Peers;

/// <summary>A script of this folder under Node, which reads its work from a file and prints what it measured.</summary>
internal static class PeerScript
{
    /// <param name="script">The file's name.</param>
    /// <param name="peer">What it measures, for the message.</param>
    /// <param name="work">JSON.</param>
    /// <exception cref="InvalidOperationException">It did not run.</exception>
    public static T Run<T>(string script, string peer, string work)
    {
        Prerequisites.NodeModules();
        using var folder = new TemporaryFolder();
        var path = Repository.PathTo("tests", "SchoolGuard.Benchmarks", "Peers", script);
        using var process = Process.Start(new ProcessStartInfo("node", [path, folder.Write("work.json", work)]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<T>(report, JsonSerializerOptions.Web)! : throw new InvalidOperationException($"{peer} did not run");
    }
}
