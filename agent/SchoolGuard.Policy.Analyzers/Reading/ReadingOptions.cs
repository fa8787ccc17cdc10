namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>What a reader needs to know beyond the file.</summary>
public sealed record ReadingOptions
{
    /// <summary>Ids of the services of the catalogue.</summary>
    public required IReadOnlyCollection<string> Services { get; init; }

    /// <summary>The clauses of the school's policy that a rule may cite; null: any.</summary>
    public IReadOnlyCollection<string>? Clauses { get; init; }
}
