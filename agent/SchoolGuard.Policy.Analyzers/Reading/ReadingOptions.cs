using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>What a reader needs to know beyond the file.</summary>
public sealed record ReadingOptions
{
    /// <summary>The services that there are: those of the catalogue that comes with SchoolGuard, unless told otherwise.</summary>
    public KnownSites Sites { get; init; } = CatalogueSites.Embedded;

    /// <summary>The clauses of the school's policy that a rule may cite; null: any.</summary>
    public IReadOnlyCollection<string>? Clauses { get; init; }
}
