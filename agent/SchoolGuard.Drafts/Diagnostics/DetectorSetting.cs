using System.Collections.Immutable;

namespace SchoolGuard.Drafts;

/// <summary>What the school's policy says of one kind of finding.</summary>
/// <param name="Strength"><see cref="Strength.None"/> turns the detector off.</param>
/// <param name="Clauses">The clauses cited.</param>
/// <param name="Rationale">The comment above the posting rule, shown to the author, or null.</param>
/// <param name="LiftedBy">The role whose permission lifts the policy's strength, or null.</param>
public sealed record DetectorSetting(Strength Strength, ImmutableArray<string> Clauses, string? Rationale, string? LiftedBy = null)
{
    /// <summary>The kind is not looked for.</summary>
    public static DetectorSetting Off { get; } = new(Strength.None, [], null);
}
