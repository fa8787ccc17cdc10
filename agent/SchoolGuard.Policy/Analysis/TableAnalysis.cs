using SchoolGuard.Policy.Analysis.Facts;
using SchoolGuard.Policy.Analysis.Proofs;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analysis;

/// <summary>A policy as devices hold it, seen over every situation there is. Immutable; answers are worked out once, when first asked for.</summary>
public class TableAnalysis
{
    private readonly Lazy<PolicyFacts> facts;
    private readonly Lazy<IReadOnlyList<Gap>> gaps;
    private readonly Lazy<IReadOnlyList<ProofVerdict>> proofs;
    private readonly Lazy<CompiledPolicy> compiled;

    private protected TableAnalysis(PolicySpace space)
    {
        Space = space;
        facts = new Lazy<PolicyFacts>(() => FactsVisitor.Gather(space, Policy));
        gaps = new Lazy<IReadOnlyList<Gap>>(() => Gap.Of(Policy, space, facts.Value.Gaps));
        proofs = new Lazy<IReadOnlyList<ProofVerdict>>(() => ProofJudge.Judge(Policy));
        compiled = new Lazy<CompiledPolicy>(() => new CompiledPolicy(Table));
    }

    /// <summary>Its situations.</summary>
    public PolicySpace Space { get; }

    /// <summary>The policy laid out in them.</summary>
    public PolicyMap Policy => Space.Policies[0];

    /// <summary>The policy as devices hold it.</summary>
    public PolicyTable Table => Policy.Table;

    /// <summary>The policy ready to decide.</summary>
    public CompiledPolicy Compiled => compiled.Value;

    /// <summary>The facts about each access rule, in source order.</summary>
    public IReadOnlyList<RuleFacts> Rules => facts.Value.Rules;

    /// <summary>The verdict on each proof, in source order.</summary>
    public IReadOnlyList<ProofVerdict> Proofs => proofs.Value;

    /// <summary>Stretches of less than 15 minutes that no rule decides, between two that are decided alike.</summary>
    public IReadOnlyList<Gap> Gaps => gaps.Value;

    /// <summary>Where a site is governed and yet no rule ever applies, at any time and place: people and sites, in disjoint boxes.</summary>
    public IReadOnlyList<Box> DefaultOnly => BoxMaker.MakeWhole(
        Space,
        from person in Enumerable.Range(0, Space.People.Count)
        from site in Enumerable.Range(0, Space.Sites.Count)
        where Policy.Sites[site].IsGoverned && !facts.Value.IsDecided(person, site)
        select (person, site));

    /// <summary>Where two proofs claim the opposite of each other, whatever the rules say.</summary>
    /// <param name="first">One proof, by index.</param>
    /// <param name="second">Another.</param>
    public IRegion ConflictOf(int first, int second) => ProofJudge.Conflict(Policy, Table.Proofs[first], Table.Proofs[second]);

    /// <summary>Analyses a policy out of a bundle.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="known">The catalogue's services.</param>
    /// <param name="overflow">Why it could not be analysed.</param>
    /// <returns>Null if it is too large; nothing is answered by halves.</returns>
    public static TableAnalysis? TryCreate(PolicyTable policy, KnownSites known, out SpaceOverflow? overflow) =>
        PolicySpace.TryCreate(known, [policy], out overflow) is { } space ? new TableAnalysis(space) : null;
}
