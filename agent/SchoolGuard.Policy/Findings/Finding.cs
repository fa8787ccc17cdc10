using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Findings;

/// <summary>How much a finding matters, from little to much.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a mistake; does not stop a build.</summary>
    Warning,

    /// <summary>Stops a build.</summary>
    Error,
}

/// <summary>A kind of finding.</summary>
/// <param name="Id">Its id: <c>SG0001</c>.</param>
/// <param name="Severity">Its severity unless configured otherwise.</param>
/// <param name="Title">What it finds, in a few words.</param>
public sealed record FindingDescriptor(string Id, FindingSeverity Severity, string Title);

/// <summary>Something found in a policy, at its place.</summary>
public sealed record Finding
{
    /// <summary>What kind of finding.</summary>
    public required FindingDescriptor Descriptor { get; init; }

    /// <summary>How much this one matters.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What is wrong here: lower case, no full stop, the policy's own text in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>How to mend it, or null.</summary>
    public string? Help { get; init; }

    /// <summary>What was probably meant at <see cref="Span"/>; null if nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Where, as narrowly as possible.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The whole statement at fault; the span itself where no statement is.</summary>
    public SourceSpan? Statement { get; init; }

    /// <summary>One situation in which it shows; null if it is not about situations, or if there is none.</summary>
    public Example? Example { get; init; }

    /// <summary>All the situations in which it shows, in words; null if it is not about situations.</summary>
    public string? Region { get; init; }

    /// <summary>How many minutes of a week those are, 0 to 10,080; null if it is not about situations.</summary>
    public int? MinutesPerWeek { get; init; }

    /// <summary>Other places that belong to it.</summary>
    public IReadOnlyList<RelatedSpan> Related { get; init; } = [];
}

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedSpan(SourceSpan Span, string Message);
