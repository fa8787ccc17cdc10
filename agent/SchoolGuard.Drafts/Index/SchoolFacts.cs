using System.Collections.Immutable;

namespace SchoolGuard.Drafts;

/// <summary>What is known of the school, as written in school.json and its roster. Lists default to empty; blank entries are ignored.</summary>
public sealed record SchoolFacts
{
    /// <summary>The full name, such as Ravens Wood School; empty if unknown.</summary>
    public string Name { get; init; } = "";

    /// <summary>Other names and acronyms.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Names and acronyms of the trust.</summary>
    public ImmutableArray<string> Trust { get; init; } = [];

    /// <summary>Host names of the web site and the e-mail addresses; hosts below them belong to the school too.</summary>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>Postal addresses, their parts separated by commas.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>Telephone numbers, national or with +44.</summary>
    public ImmutableArray<string> Telephones { get; init; } = [];

    /// <summary>Handles, with or without @, and page addresses.</summary>
    public ImmutableArray<string> Handles { get; init; } = [];

    /// <summary>Hashtags, with or without #.</summary>
    public ImmutableArray<string> Hashtags { get; init; } = [];

    /// <summary>Named events.</summary>
    public ImmutableArray<string> Events { get; init; } = [];

    /// <summary>What the uniform is known by.</summary>
    public ImmutableArray<string> Uniform { get; init; } = [];

    /// <summary>Named places of the school.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Handles of the accounts that speak for the school.</summary>
    public ImmutableArray<string> OfficialAccounts { get; init; } = [];

    /// <summary>Pupils and staff.</summary>
    public ImmutableArray<SchoolPerson> People { get; init; } = [];

    /// <summary>Titles and codes of classes and teaching groups, such as Year 9 Computing and 9B/Co1.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];
}
