using System.Collections.Immutable;

namespace SchoolGuard.Drafts;

/// <summary>What a school's policy says of one subject, in the words of the policy language: drafts know no policy.</summary>
/// <param name="Subject">Such as SchoolName; see <see cref="DraftKind.Subject"/>.</param>
/// <param name="Strength">Note, Warn, Justify or Forbid.</param>
/// <param name="Clauses">The clauses cited.</param>
/// <param name="Rationale">The policy's own words, shown to the author; may be empty.</param>
/// <param name="LiftedBy">The role whose permission lifts a stronger rule, or null.</param>
public sealed record SubjectGuidance(string Subject, string Strength, ImmutableArray<string> Clauses, string Rationale, string? LiftedBy = null);
