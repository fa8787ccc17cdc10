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
        var wrong = region.Intersect(WhereWrong(map, proof));
        var responsible = proof.Kind is ProofKind.Always ? Effect.Deny : Effect.Allow;
        return new ProofVerdict(proof, region, wrong, wrong.IsEmpty ? [] : map.RulesIn(wrong, responsible));
    }

    /// <summary>Where two proofs claim the opposite of each other, whatever the rules say.</summary>
    internal static IRegion Conflict(PolicyMap map, TableProof left, TableProof right) => (left.Kind, right.Kind) switch
    {
        (ProofKind.Always, ProofKind.Never) or (ProofKind.Never, ProofKind.Always) => map.RegionOf(left).Intersect(map.RegionOf(right)),
        (ProofKind.Always, ProofKind.Only) => map.RegionOf(left).Intersect(map.RegionOf(right)).Except(Alternatives(map, right)),
        (ProofKind.Only, ProofKind.Always) => Conflict(map, right, left),
        _ => map.RegionOf(left).Except(map.RegionOf(left)),
    };

    private static IRegion WhereWrong(PolicyMap map, TableProof proof) => proof.Kind switch
    {
        ProofKind.Never => map.Open,
        ProofKind.Always => map.Open.Complement(),
        _ => map.Open.Except(Alternatives(map, proof)),
    };

    private static IRegion Alternatives(PolicyMap map, TableProof proof) => proof.Conditions.Select(map.RegionOf).Aggregate((all, one) => all.Union(one));
}
