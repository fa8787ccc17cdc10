using System.Collections.Immutable;

namespace SchoolGuard.Drafts;

/// <summary>One finding, as the author sees it.</summary>
/// <param name="Id">For example SG7001.</param>
/// <param name="Kind">For example school-name; see <see cref="DraftKinds"/>.</param>
/// <param name="Start">First UTF-16 code unit of the text as typed, from 0; 0 of a photo or a contact.</param>
/// <param name="Length">In UTF-16 code units, at least 1, or 0 of a photo or a contact; never ends inside a surrogate pair.</param>
/// <param name="Severity">From the settings of the kind.</param>
/// <param name="Message">What is wrong and what would cure it; never quotes the draft.</param>
/// <param name="Clauses">The clauses of the school's policy.</param>
/// <param name="Rationale">The policy's own words, or null.</param>
/// <param name="LiftedBy">The role whose permission lifts the policy's strength, which is then a note, or null.</param>
/// <param name="Fixes">What to write instead, the best first.</param>
public sealed record DraftDiagnostic(
    string Id,
    string Kind,
    int Start,
    int Length,
    Strength Severity,
    string Message,
    ImmutableArray<string> Clauses,
    string? Rationale,
    string? LiftedBy,
    ImmutableArray<DraftFix> Fixes);
