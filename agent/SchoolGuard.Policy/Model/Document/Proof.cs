using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Model.Document;

/// <summary>A proof as written.</summary>
public sealed record Proof
{
    /// <summary>What it claims.</summary>
    public required ProofKind Kind { get; init; }

    /// <summary>Of which sites.</summary>
    public required SetExpression<SiteValue> Sites { get; init; }

    /// <summary>For whom.</summary>
    public required SetExpression<PeopleValue> People { get; init; }

    /// <summary>Never and Always: exactly one, the region. Only: the alternatives, at least one.</summary>
    public required IReadOnlyList<ProofCondition> Conditions { get; init; }

    /// <summary>The statement on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The statement.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>Conditions that hold together; an absent one always holds.</summary>
public sealed record ProofCondition
{
    /// <summary>Where, or null.</summary>
    public SetExpression<PlaceValue>? Places { get; init; }

    /// <summary>When, or null.</summary>
    public SetExpression<TimeValue>? Times { get; init; }

    /// <summary>Whether within an authorised lesson.</summary>
    public bool AuthorisedLesson { get; init; }
}
