using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Model.Document;

/// <summary>An access rule as written. All its conditions must hold together; an absent one always holds.</summary>
public sealed record AccessRule
{
    /// <summary>What it does where it applies.</summary>
    public required Effect Effect { get; init; }

    /// <summary>Which sites.</summary>
    public required SetExpression<SiteValue> Sites { get; init; }

    /// <summary>Whom.</summary>
    public required SetExpression<PeopleValue> People { get; init; }

    /// <summary>Where, or null for no condition.</summary>
    public SetExpression<PlaceValue>? Places { get; init; }

    /// <summary>When: every <c>During</c> and <c>Outside</c> together, or null for no condition.</summary>
    public SetExpression<TimeValue>? Times { get; init; }

    /// <summary>Whether it says <c>During(AuthorisedLesson)</c>.</summary>
    public bool AuthorisedLesson { get; init; }

    /// <summary>Roles whose permission is needed, all of them (Allow), or lifts the rule, any of them (Deny).</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];

    /// <summary>The clause it cites.</summary>
    public required string Clause { get; init; }

    /// <summary>The comment above it, for the person it stops; empty if there is none.</summary>
    public string Rationale { get; init; } = "";

    /// <summary>The statement on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The statement.</summary>
    public required SourceSpan Span { get; init; }
}
