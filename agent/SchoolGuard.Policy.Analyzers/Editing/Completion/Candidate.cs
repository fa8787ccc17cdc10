namespace SchoolGuard.Policy.Analyzers.Editing.Completion;

/// <summary>What a candidate is.</summary>
public enum CandidateKind
{
    /// <summary>A word that begins a statement.</summary>
    Statement,

    /// <summary>A value of the vocabulary.</summary>
    Value,

    /// <summary>A word of the vocabulary that takes something in brackets.</summary>
    Call,

    /// <summary>A word that follows a dot.</summary>
    Part,

    /// <summary>A set that the policy has named.</summary>
    NamedSet,

    /// <summary>A parameter, to be followed by its value.</summary>
    Parameter,

    /// <summary>A name in quotes.</summary>
    Name,
}

/// <summary>Something that may be written at a place.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">In a few words what it means; empty if there is nothing to say.</param>
/// <param name="Documentation">Markdown; empty if there is none.</param>
public sealed record Candidate(string Text, CandidateKind Kind, string Detail, string Documentation);

/// <summary>What may be written at a place.</summary>
/// <param name="Start">Offset of the first character that a chosen candidate takes the place of.</param>
/// <param name="Length">How many characters it takes the place of.</param>
/// <param name="Candidates">The candidates, the likeliest first.</param>
public sealed record Completions(int Start, int Length, IReadOnlyList<Candidate> Candidates);
