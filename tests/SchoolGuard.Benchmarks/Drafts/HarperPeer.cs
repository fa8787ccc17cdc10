using System.Text.Json;
using SchoolGuard.Benchmarks.Peers;

namespace SchoolGuard.Benchmarks.Drafts;

/// <summary>What Peers/harper.mjs under Node reports.</summary>
/// <param name="Milliseconds">For each text, the median of several passes.</param>
internal sealed record HarperPeer(double[] Milliseconds)
{
    /// <exception cref="InvalidOperationException">It did not run.</exception>
    public static HarperPeer Run(IReadOnlyList<string> texts, int passes) =>
        PeerScript.Run<HarperPeer>("harper.mjs", "harper.js", JsonSerializer.Serialize(new { texts, passes }));
}
