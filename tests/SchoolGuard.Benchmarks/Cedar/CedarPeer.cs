using System.Text.Json.Nodes;
using SchoolGuard.Benchmarks.Peers;

namespace SchoolGuard.Benchmarks.Cedar;

/// <summary>What Peers/cedar.mjs under Node reports.</summary>
/// <param name="Load">Milliseconds to load Cedar.</param>
/// <param name="Parse">Milliseconds to parse the policies, the first time.</param>
/// <param name="Validate">Milliseconds to validate them by the schema, the first time.</param>
/// <param name="Nanoseconds">For one decision, median of several passes over all requests.</param>
/// <param name="Allowed">What it decides, request by request.</param>
internal sealed record CedarPeer(double Load, double Parse, double Validate, double Nanoseconds, bool[] Allowed)
{
    public static CedarPeer Run(string policies, IEnumerable<JsonObject> requests, int passes) =>
        PeerScript.Run<CedarPeer>("cedar.mjs", "Cedar", new JsonObject { ["policies"] = policies, ["passes"] = passes, ["requests"] = new JsonArray([.. requests]) }.ToJsonString());
}
