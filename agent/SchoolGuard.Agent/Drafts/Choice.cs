using System.Collections.Immutable;
using SchoolGuard.Drafts;

namespace SchoolGuard.Agent.Drafts;

/// <summary>What an author did about findings; the audit's words for it.</summary>
internal enum ChoiceMade
{
    /// <summary>Posted although held.</summary>
    Posted,

    /// <summary>Says that it is not about the school.</summary>
    FalseReport,

    /// <summary>Posted while the agent could not check.</summary>
    Unchecked,
}

/// <summary>A choice as it was told of: kinds and numbers, and no word of the draft.</summary>
/// <param name="Host">The page's, or empty if it is none.</param>
/// <param name="Made">What was done.</param>
/// <param name="Findings">What had been found, each kind once.</param>
/// <param name="Reason">The author's, or empty.</param>
internal sealed record Choice(string Host, ChoiceMade Made, ImmutableArray<(DraftKind Kind, long Count)> Findings, string Reason);
