using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analysis.Proofs;

/// <summary>Judges proofs (policy-language: proof, and Meaning 7).</summary>
public static class ProofJudge
{
    /// <summary>Judges every proof of a policy.</summary>
    /// <param name="map">The policy.</param>
    /// <returns>The verdicts, in source order.</returns>
    public static IReadOnlyList<ProofVerdict> Judge(PolicyMap map) => [.. map.Table.Proofs.Select(proof => Judge(map, proof))];

    private static ProofVerdict Judge(PolicyMap map, TableProof proof)
    {
        var region = map.RegionOf(proof);
        var open = region.Intersect(map.Open);
        var wrong = proof.Kind switch
        {
            ProofKind.Never => open,
            ProofKind.Always => region.Except(open),
            _ => Outside(map, open, proof),
        };
        var responsible = proof.Kind is ProofKind.Always ? Effect.Deny : Effect.Allow;
        return new ProofVerdict(proof, region, wrong, wrong.IsEmpty ? [] : map.RulesIn(wrong, responsible));
    }

    /// <summary>Where two proofs claim the opposite of each other, whatever the rules say.</summary>
    internal static IRegion Conflict(PolicyMap map, TableProof left, TableProof right) => (left.Kind, right.Kind) switch
    {
        (ProofKind.Always, ProofKind.Never) or (ProofKind.Never, ProofKind.Always) => map.RegionOf(left).Intersect(map.RegionOf(right)),
        (ProofKind.Always, ProofKind.Only) => Outside(map, map.RegionOf(left).Intersect(map.RegionOf(right)), right),
        (ProofKind.Only, ProofKind.Always) => Conflict(map, right, left),
        _ => map.Space.Nothing,
    };

    /// <summary>What of a region meets none of a proof's alternatives.</summary>
    private static IRegion Outside(PolicyMap map, IRegion region, TableProof proof) =>
        proof.Conditions.Aggregate(region, (rest, condition) => rest.Except(map.RegionOf(condition)));
}
