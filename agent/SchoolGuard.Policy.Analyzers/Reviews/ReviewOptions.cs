using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Reviews;

/// <summary>What to know of a policy beyond its file.</summary>
public sealed record ReviewOptions
{
    /// <summary>The services there are, and the clauses that may be cited.</summary>
    public ReadingOptions Reading { get; init; } = new();

    /// <summary>The policy in force before, to compare with; null: none.</summary>
    public PolicyText? Before { get; init; }

    /// <summary>Severities other than the rules' own, by id; null hides a finding. Errors stay errors: they would let a wrong policy out.</summary>
    public IReadOnlyDictionary<string, FindingSeverity?> Severities { get; init; } = new Dictionary<string, FindingSeverity?>(StringComparer.Ordinal);
}

/// <summary>A policy file: its name and what it says.</summary>
/// <param name="Path">The name, for findings; nothing is opened.</param>
/// <param name="Text">The text.</param>
public sealed record PolicyText(string Path, string Text);
