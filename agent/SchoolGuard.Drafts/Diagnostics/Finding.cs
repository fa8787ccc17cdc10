using System.Collections.Immutable;

namespace SchoolGuard.Drafts.Diagnostics;

/// <summary>What a detector found, before the policy's strength and clauses are added. Offsets are those of the text as typed.</summary>
internal readonly record struct Finding(DraftKind Kind, int Start, int End, string Message, ImmutableArray<DraftFix> Fixes);
