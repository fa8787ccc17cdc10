using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Decisions.Posting;

/// <summary>What a policy's posting rules say together of one subject in one post (policy-language, posting rules).</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Strength">That of the strongest rule about the subject that no permission lifts; <see cref="PostingStrength.Note"/> where all are lifted.</param>
/// <param name="Clauses">The clauses of all rules about the subject, in source order, each once; at least one.</param>
/// <param name="Rationale">Why: the words above the strongest rule, lifted or not, the first of several; may be empty.</param>
/// <param name="LiftedBy">The role whose permission lifts a stronger rule, as the policy writes it, or null.</param>
public sealed record PostingGuidance(PostingSubject Subject, PostingStrength Strength, IReadOnlyList<string> Clauses, string Rationale, string? LiftedBy);
