using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analysis.Proofs;

/// <summary>What came of a proof.</summary>
/// <param name="Proof">The proof.</param>
/// <param name="Region">Where its claim speaks of.</param>
/// <param name="Counterexamples">Every situation in which the claim is wrong.</param>
/// <param name="Rules">The rules that are responsible for those, by index: Allows, or Denys if the claim is that all is allowed; none where no rule speaks of the site, or none applies.</param>
public sealed record ProofVerdict(TableProof Proof, IRegion Region, IRegion Counterexamples, IReadOnlyList<int> Rules)
{
    /// <summary>Whether the claim is true of every situation in its region.</summary>
    public bool Holds => Counterexamples.IsEmpty;

    /// <summary>Whether its region is empty, so that it claims nothing.</summary>
    public bool IsVacuous => Region.IsEmpty;
}
