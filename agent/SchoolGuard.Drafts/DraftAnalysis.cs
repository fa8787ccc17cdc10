using System.Collections.Immutable;

namespace SchoolGuard.Drafts;

/// <summary>What was found in a draft.</summary>
/// <param name="Hold">The strongest severity found; <see cref="Strength.None"/> lets the post go.</param>
/// <param name="Diagnostics">In the order of the text; spans do not overlap within a kind.</param>
public sealed record DraftAnalysis(Strength Hold, ImmutableArray<DraftDiagnostic> Diagnostics)
{
    /// <summary>The analysis of a draft in which nothing was found.</summary>
    public static DraftAnalysis Clean { get; } = new(Strength.None, []);
}
