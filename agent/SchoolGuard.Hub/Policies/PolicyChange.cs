using SchoolGuard.Policy.Analysis.Changes;

namespace SchoolGuard.Hub.Policies;

/// <summary>What changes for people from one policy to another; as `schoolguard diff` says it.</summary>
/// <param name="Before">The policy before.</param>
/// <param name="After">The policy after.</param>
/// <param name="Diff">The change; null if the two are too large to be compared.</param>
/// <param name="TooLarge">Why there is none; empty if there is.</param>
public sealed record PolicyChange(PolicySheet Before, PolicySheet After, PolicyDiff? Diff, string TooLarge)
{
    public static PolicyChange Of(PolicySheet before, PolicySheet after) => PolicyDiff.TryCreate(CatalogueSites.All, before.Table, after.Table, out var overflow) is { } diff
        ? new PolicyChange(before, after, diff, "")
        : new PolicyChange(before, after, Diff: null, $"{overflow}");
}
