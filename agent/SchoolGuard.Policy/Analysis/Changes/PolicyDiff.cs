using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analysis.Changes;

/// <summary>What changes for people between two policies, over every situation there is.</summary>
public sealed class PolicyDiff
{
    private PolicyDiff(PolicySpace space)
    {
        Space = space;
        NewRegion = New.Open.Except(Old.Open);
        LostRegion = Old.Open.Except(New.Open);
        NewAccess = Changes(NewRegion, Effect.Deny, Effect.Allow);
        UncitedAccess = Changes(Uncited(), Effect.Deny, Effect.Allow);
        LostAccess = Changes(LostRegion, Effect.Allow, Effect.Deny);
        var closed = Old.Denied.Except(New.Denied).Union(New.Denied.Except(Old.Denied)).Except(NewRegion).Except(LostRegion);
        var open = Old.Governed.Except(New.Governed).Union(New.Governed.Except(Old.Governed)).Intersect(Old.Open).Intersect(New.Open);
        RestatedRegion = closed.Union(open);
        Restated = [.. Changes(closed, Effect.Deny, Effect.Deny), .. Changes(open, Effect.Allow, Effect.Allow)];
    }

    /// <summary>The situations of both policies.</summary>
    public PolicySpace Space { get; }

    /// <summary>The policy before.</summary>
    public PolicyMap Old => Space.Policies[0];

    /// <summary>The policy after.</summary>
    public PolicyMap New => Space.Policies[1];

    /// <summary>Whether the same is allowed in every situation.</summary>
    public bool IsEquivalent => NewRegion.IsEmpty && LostRegion.IsEmpty;

    /// <summary>Whether, beyond that, the same is denied, left to the default, and not governed.</summary>
    public bool IsSame => IsEquivalent && RestatedRegion.IsEmpty;

    /// <summary>All that is newly allowed.</summary>
    public IRegion NewRegion { get; }

    /// <summary>All that is no longer allowed.</summary>
    public IRegion LostRegion { get; }

    /// <summary>All for which other words are found without a change in what is allowed: denied or default, allowed or not governed.</summary>
    public IRegion RestatedRegion { get; }

    /// <summary>What is newly allowed, in disjoint boxes.</summary>
    public IReadOnlyList<Change> NewAccess { get; }

    /// <summary>What is newly allowed by no rule that cites a new clause, in disjoint boxes: nothing says that the school agreed to it.</summary>
    public IReadOnlyList<Change> UncitedAccess { get; }

    /// <summary>What is no longer allowed, in disjoint boxes.</summary>
    public IReadOnlyList<Change> LostAccess { get; }

    /// <summary>What is only restated, in disjoint boxes.</summary>
    public IReadOnlyList<Change> Restated { get; }

    /// <summary>Compares two policies.</summary>
    /// <param name="known">The catalogue's services.</param>
    /// <param name="old">The policy before.</param>
    /// <param name="changed">The policy after.</param>
    /// <param name="overflow">Why they could not be compared.</param>
    /// <returns>Null if they are too large: then nothing is proved.</returns>
    public static PolicyDiff? TryCreate(KnownSites known, PolicyTable old, PolicyTable changed, out SpaceOverflow? overflow) =>
        PolicySpace.TryCreate(known, [old, changed], out overflow) is { } space ? new PolicyDiff(space) : null;

    /// <summary>All that is newly allowed, less what a rule allows that cites a clause which no access rule of the old policy cites.</summary>
    private IRegion Uncited()
    {
        var before = new HashSet<string>(Old.Table.Rules.Select(rule => rule.Clause), StringComparer.Ordinal);
        return Enumerable.Range(0, New.Table.Rules.Count)
            .Where(rule => New.Table.Rules[rule] is { Effect: Effect.Allow } each && !before.Contains(each.Clause))
            .Aggregate(NewRegion, (rest, rule) => rest.Except(New.Applies(rule)));
    }

    private IReadOnlyList<Change> Changes(IRegion region, Effect before, Effect after) =>
    [
        .. region.Boxes().Select(box => new Change(box, Old.RulesIn(box, before), New.RulesIn(box, after))),
    ];
}

/// <summary>One box of a change.</summary>
/// <param name="Box">Whom it concerns, where and when.</param>
/// <param name="OldRules">The rules that decided there before, by index in the old table; none: no rule did.</param>
/// <param name="NewRules">The rules that decide there now, by index in the new table.</param>
public sealed record Change(Box Box, IReadOnlyList<int> OldRules, IReadOnlyList<int> NewRules);
