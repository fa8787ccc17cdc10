using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Cedar;

/// <summary>What Peers/cedar.mjs under Node reports.</summary>
/// <param name="Load">Milliseconds to load Cedar.</param>
/// <param name="Parse">Milliseconds to parse the policies, the first time.</param>
/// <param name="Validate">Milliseconds to validate them by the schema, the first time.</param>
/// <param name="Nanoseconds">For one decision, median of several passes over all requests.</param>
/// <param name="Allowed">What it decides, request by request.</param>
internal sealed record CedarPeer(double Load, double Parse, double Validate, double Nanoseconds, bool[] Allowed)
{
    public static CedarPeer Run(string policies, IEnumerable<JsonObject> requests, int passes)
    {
        Prerequisites.NodeModules();
        using var folder = new TemporaryFolder();
        var work = folder.Write("work.json", new JsonObject { ["policies"] = policies, ["passes"] = passes, ["requests"] = new JsonArray([.. requests]) }.ToJsonString());
        var script = Repository.PathTo("tests", "SchoolGuard.Benchmarks", "Peers", "cedar.mjs");
        using var process = Process.Start(new ProcessStartInfo("node", [script, work]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<CedarPeer>(report, JsonSerializerOptions.Web)! : throw new InvalidOperationException("Cedar did not run");
    }
}
