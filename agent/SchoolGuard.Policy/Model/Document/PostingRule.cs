using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Model.Document;

/// <summary>A posting rule as written.</summary>
public sealed record PostingRule
{
    /// <summary>How strongly it acts.</summary>
    public required PostingStrength Strength { get; init; }

    /// <summary>What it is about; at least one, none twice, in the vocabulary's order.</summary>
    public required IReadOnlyList<PostingSubject> Subjects { get; init; }

    /// <summary>Whose posts.</summary>
    public required SetExpression<PeopleValue> People { get; init; }

    /// <summary>On which sites, or null for all.</summary>
    public SetExpression<SiteValue>? Sites { get; init; }

    /// <summary>From which accounts.</summary>
    public PostingAccount Account { get; init; }

    /// <summary>When, or null for always.</summary>
    public SetExpression<TimeValue>? Times { get; init; }

    /// <summary>The roles whose permission lifts it; any does. None: nothing lifts it.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];

    /// <summary>The clause it cites.</summary>
    public required string Clause { get; init; }

    /// <summary>The comment above it; empty if there is none.</summary>
    public string Rationale { get; init; } = "";

    /// <summary>The statement.</summary>
    public required SourceSpan Span { get; init; }
}
