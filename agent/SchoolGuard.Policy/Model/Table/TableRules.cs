namespace SchoolGuard.Policy.Model.Table;

/// <summary>An access rule; sets by index into the table.</summary>
public sealed record TableRule
{
    /// <summary>What it does where it applies.</summary>
    public required Effect Effect { get; init; }

    /// <summary>Index of a set of people.</summary>
    public required int People { get; init; }

    /// <summary>Index of a set of sites.</summary>
    public required int Sites { get; init; }

    /// <summary>Index of a set of places, or null for no condition.</summary>
    public int? Places { get; init; }

    /// <summary>Index of a set of times, or null for no condition.</summary>
    public int? Times { get; init; }

    /// <summary>Whether it applies only within an authorised lesson.</summary>
    public bool AuthorisedLesson { get; init; }

    /// <summary>Indices of roles: all needed (Allow), any lifts (Deny).</summary>
    public IReadOnlyList<int> Permissions { get; init; } = [];

    /// <summary>First line of the statement in its source.</summary>
    public required int Line { get; init; }

    /// <summary>The clause it cites.</summary>
    public required string Clause { get; init; }

    /// <summary>Why, for the person it stops; may be empty.</summary>
    public required string Rationale { get; init; }

    /// <summary>The statement on one line.</summary>
    public required string Text { get; init; }
}

/// <summary>A lesson ceiling.</summary>
public sealed record TableCeiling
{
    /// <summary>The longest lesson in minutes, at least 1.</summary>
    public required int AtMostMinutes { get; init; }

    /// <summary>Index of a set of times, or null for any time.</summary>
    public int? Within { get; init; }

    /// <summary>Index of a set of sites, or null for those of the rules that say AuthorisedLesson.</summary>
    public int? Grantable { get; init; }

    /// <summary>First line of the statement in its source; 0 for the default ceiling.</summary>
    public required int Line { get; init; }
}

/// <summary>A posting rule.</summary>
public sealed record TablePostingRule
{
    /// <summary>How strongly it acts.</summary>
    public required PostingStrength Strength { get; init; }

    /// <summary>What it is about.</summary>
    public required IReadOnlyList<PostingSubject> Subjects { get; init; }

    /// <summary>Index of a set of people.</summary>
    public required int People { get; init; }

    /// <summary>Index of a set of sites, or null for all.</summary>
    public int? Sites { get; init; }

    /// <summary>From which accounts.</summary>
    public required PostingAccount Account { get; init; }

    /// <summary>Index of a set of times, or null for always.</summary>
    public int? Times { get; init; }

    /// <summary>Indices of the roles whose permission lifts it; any does.</summary>
    public IReadOnlyList<int> Permissions { get; init; } = [];

    /// <summary>First line of the statement in its source.</summary>
    public required int Line { get; init; }

    /// <summary>The clause it cites.</summary>
    public required string Clause { get; init; }

    /// <summary>Why; may be empty.</summary>
    public required string Rationale { get; init; }
}

/// <summary>A proof.</summary>
public sealed record TableProof
{
    /// <summary>What it claims.</summary>
    public required ProofKind Kind { get; init; }

    /// <summary>Index of a set of sites.</summary>
    public required int Sites { get; init; }

    /// <summary>Index of a set of people.</summary>
    public required int People { get; init; }

    /// <summary>The region, or the alternatives.</summary>
    public required IReadOnlyList<TableCondition> Conditions { get; init; }

    /// <summary>First line of the statement in its source.</summary>
    public required int Line { get; init; }

    /// <summary>The statement on one line.</summary>
    public required string Text { get; init; }
}

/// <summary>Conditions of a proof that hold together.</summary>
/// <param name="Places">Index of a set of places, or null.</param>
/// <param name="Times">Index of a set of times, or null.</param>
/// <param name="AuthorisedLesson">Whether within an authorised lesson.</param>
public sealed record TableCondition(int? Places, int? Times, bool AuthorisedLesson);
