using System.Collections.Immutable;

namespace SchoolGuard.School;

/// <summary>The words by which a school is recognised in a draft.</summary>
public sealed record SchoolIdentity
{
    public required string Name { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Trust { get; init; } = [];

    /// <summary>Host names, lower case.</summary>
    public ImmutableArray<string> Domains { get; init; } = [];

    public ImmutableArray<string> Addresses { get; init; } = [];

    public ImmutableArray<string> Telephones { get; init; } = [];

    /// <summary>Each with its leading @.</summary>
    public ImmutableArray<string> Handles { get; init; } = [];

    /// <summary>Each with its leading #.</summary>
    public ImmutableArray<string> Hashtags { get; init; } = [];

    public ImmutableArray<string> Events { get; init; } = [];

    public ImmutableArray<string> Uniform { get; init; } = [];

    public ImmutableArray<string> Places { get; init; } = [];

    public ImmutableArray<string> OfficialAccounts { get; init; } = [];

    public SchoolLocation? Location { get; init; }
}

/// <summary>Where the school stands.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Metres">The radius within which a photo counts as taken at the school; above 0, at most 100,000.</param>
public sealed record SchoolLocation(double Latitude, double Longitude, double Metres);
