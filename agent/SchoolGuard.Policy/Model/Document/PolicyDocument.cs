namespace SchoolGuard.Policy.Model.Document;

/// <summary>A policy as it is written: immutable, in source order, every part with its place in the file.</summary>
public sealed record PolicyDocument
{
    /// <summary>The header.</summary>
    public required Header Header { get; init; }

    /// <summary>The access rules.</summary>
    public required IReadOnlyList<AccessRule> Rules { get; init; }

    /// <summary>The lesson ceilings; empty: the default one.</summary>
    public required IReadOnlyList<LessonCeiling> Ceilings { get; init; }

    /// <summary>The posting rules.</summary>
    public required IReadOnlyList<PostingRule> PostingRules { get; init; }

    /// <summary>The proofs.</summary>
    public required IReadOnlyList<Proof> Proofs { get; init; }
}
