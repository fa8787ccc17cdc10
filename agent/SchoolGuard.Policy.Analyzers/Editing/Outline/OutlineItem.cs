namespace SchoolGuard.Policy.Analyzers.Editing.Outline;

/// <summary>What a statement is.</summary>
public enum OutlineKind
{
    /// <summary>The header.</summary>
    Header,

    /// <summary>A named set.</summary>
    NamedSet,

    /// <summary>An access rule.</summary>
    Rule,

    /// <summary>A lesson ceiling.</summary>
    LessonCeiling,

    /// <summary>A posting rule.</summary>
    PostingRule,

    /// <summary>A proof.</summary>
    Proof,
}

/// <summary>A statement of a policy, for a list of contents.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What to list it as: a rule by its word and its clause.</param>
/// <param name="Detail">The rest in a few words; may be empty.</param>
/// <param name="Start">Offset of the statement.</param>
/// <param name="Length">Length of the statement.</param>
/// <param name="NameStart">Offset of the word or name that it goes by.</param>
/// <param name="NameLength">Length of that.</param>
public sealed record OutlineItem(OutlineKind Kind, string Name, string Detail, int Start, int Length, int NameStart, int NameLength);
