namespace SchoolGuard.Policy.Model.Table;

/// <summary>
/// A policy as devices hold it: names, sets that can be evaluated, and rules that refer to them by index. The same table is made from a policy
/// file and from a bundle, so that both give the same answers.
/// </summary>
public sealed record PolicyTable
{
    /// <summary>The header.</summary>
    public required Header Header { get; init; }

    /// <summary>Groups of people that sets refer to.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Services that sets refer to, by id.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>Hosts that sets refer to.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>Named places.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Roles that grant permissions.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Sets of people.</summary>
    public required IReadOnlyList<SetProgram> PeopleSets { get; init; }

    /// <summary>Sets of sites.</summary>
    public required IReadOnlyList<SetProgram> SiteSets { get; init; }

    /// <summary>Sets of places.</summary>
    public required IReadOnlyList<PlaceSet> PlaceSets { get; init; }

    /// <summary>Sets of times.</summary>
    public required IReadOnlyList<TimeSet> TimeSets { get; init; }

    /// <summary>The access rules, in source order.</summary>
    public required IReadOnlyList<TableRule> Rules { get; init; }

    /// <summary>The lesson ceilings, at most <see cref="MostCeilings"/>; empty: the default one.</summary>
    public required IReadOnlyList<TableCeiling> Ceilings { get; init; }

    /// <summary>The posting rules, in source order.</summary>
    public required IReadOnlyList<TablePostingRule> PostingRules { get; init; }

    /// <summary>The proofs, in source order.</summary>
    public required IReadOnlyList<TableProof> Proofs { get; init; }

    /// <summary>How many lesson ceilings one policy may state.</summary>
    public const int MostCeilings = 64;
}
