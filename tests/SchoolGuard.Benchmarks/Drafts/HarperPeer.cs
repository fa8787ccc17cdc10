using System.Diagnostics;
using System.Text.Json;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Drafts;

/// <summary>What Peers/harper.mjs under Node reports.</summary>
/// <param name="Milliseconds">For each text, the median of several passes.</param>
internal sealed record HarperPeer(double[] Milliseconds)
{
    /// <exception cref="InvalidOperationException">It did not run.</exception>
    public static HarperPeer Run(IReadOnlyList<string> texts, int passes)
    {
        Prerequisites.NodeModules();
        using var folder = new TemporaryFolder();
        var work = folder.Write("work.json", JsonSerializer.Serialize(new { texts, passes }));
        var script = Repository.PathTo("tests", "SchoolGuard.Benchmarks", "Peers", "harper.mjs");
        using var process = Process.Start(new ProcessStartInfo("node", [script, work]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<HarperPeer>(report, JsonSerializerOptions.Web)! : throw new InvalidOperationException("harper.js did not run");
    }
}
